import type { Axis } from '@renkei/plan'
import { pairKey } from './pairs/pair-key.ts'

/**
 * What each position of a column holds, row-major over its axes (the last axis runs fastest), from the year and the body at it;
 * `''` where the column has no such axis. Of a column with two axes of bodies, the body is the pair.
 */
export function layOut<T>(axes: readonly Axis[], cellAt: (year: string, body: string) => T): readonly T[] {
  const walk = (depth: number, year: string, body: string): readonly T[] => {
    const axis = axes[depth]
    if (axis === undefined) return [cellAt(year, body)]
    return axis.members.flatMap((member) => walk(depth + 1, axis.of === 'year' ? member : year, axis.of === 'body' ? (body === '' ? member : pairKey(body, member)) : body))
  }
  return walk(0, '', '')
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { CellValue } from './cell-value.ts'
import { equal } from './fraction.ts'
import type { Observation } from './observation.ts'
import { formatTime } from './time.ts'
import { vintageKey } from './vintage-group.ts'

export function sameValue(left: CellValue, right: CellValue): boolean {
  if (left.kind === 'number' && right.kind === 'number') return equal(left.value, right.value)
  if (left.kind === 'mark' && right.kind === 'mark') return left.meaning === right.meaning
  return left.kind === right.kind
}

/** What two rows must not share unless they say the same. */
export function observationKey({ body = '', area = '', vintage }: Observation): string {
  return `${vintageKey(vintage)} ${body} ${area}`
}

function subject({ body, vintage }: Observation, indicator: string, nameOf: (body: string) => string): string {
  if (body !== undefined) return nameOf(body)
  return vintage.time === undefined ? indicator : formatTime(vintage.time)
}

/** Two rows that say different things of one body, time and edition; both places are named. */
export function checkDuplicates(observations: readonly Observation[], indicator: string, nameOf: (body: string) => string): readonly Diagnostic[] {
  const first = new Map<string, Observation>()
  return observations.flatMap((observation) => {
    if (observation.value.kind === 'unreadable') return []
    const key = observationKey(observation)
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, observation)
    if (earlier === undefined || sameValue(earlier.value, observation.value)) return []
    const args = { indicator, of: subject(observation, indicator, nameOf) }
    return [diagnostic('duplicate-figure', args, observation.span, { related: [{ span: earlier.span, label: 'first-here' }] })]
  })
}

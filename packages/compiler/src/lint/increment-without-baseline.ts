import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Linted } from './lint.ts'

/** 増分 of what? Without the amount it is measured from, it has no yen and stays outside every total. */
export function incrementWithoutBaseline({ program }: Linted): readonly Diagnostic[] {
  const costs = program.programmes.flatMap((programme) => programme.costs)
  return costs
    .filter(({ kind, name, excess, amounts }) => kind === 'conditional' && name.endsWith('増分') && !excess && amounts.length === 0)
    .map(({ name, span }) => diagnostic('increment-without-baseline', { name }, span))
}

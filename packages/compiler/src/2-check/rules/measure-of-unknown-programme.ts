import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

/** 対象は、事業【9】とする。: a measure pays for programmes that there are. */
export function measureOfUnknownProgramme({ program }: Bound): readonly Diagnostic[] {
  const numbers = new Set(program.programmes.map(({ number }) => number))
  const named = program.declarations.measures.flatMap(({ programmes }) => programmes)
  return named.filter(({ number }) => !numbers.has(number)).map(({ number, span }) => diagnostic('measure-of-unknown-programme', { number }, span))
}

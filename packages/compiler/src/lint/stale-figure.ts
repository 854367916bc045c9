import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { partsIn, type Part } from '@renkei/dsl'
import type { Linted } from './lint.ts'
import { sectionsOf } from './sections-of.ts'

/** A census is taken every five years and published in the sixth. */
const CURRENT = 6

/** 基準は、平成22年国勢調査とする: a fixed year so far before the period that a newer figure must be there. */
export function staleFigure(linted: Linted): readonly Diagnostic[] {
  const { from } = linted.program.framework.period
  const parts = sectionsOf(linted, '指標').flatMap((section) => section.sentences).flatMap((sentence) => [...partsIn(sentence)])
  return parts.flatMap(({ core, span }) => {
    const year = yearOf(core)
    return year === undefined || from - year <= CURRENT ? [] : [diagnostic('stale-figure', { years: from - year }, { ...span, end: core.span.end })]
  })
}

function yearOf(core: Part['core']): number | undefined {
  return core.kind === 'year' || core.kind === 'date' ? core.year : undefined
}

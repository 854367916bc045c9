import type { Block, Writer } from '@renkei/explanation'
import type { Comparison, EvaluationReport, ReportFigure } from '@renkei/ruleset'
import { comparisonWords } from '../words/comparison.ts'
import type { EffectSection } from './effect-sections.ts'

interface FigureChange {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly years: string[]
}

/** Figures of which another edition is read after than before: 国勢調査 here, 将来推計人口 there. */
export function figureChanges({ reports }: Comparison, write: Writer): readonly EffectSection[] {
  const words = comparisonWords[write.language]
  const changes = changesIn(reports, write)
  const blocks = changes.flatMap(({ name, before, after, years }): readonly Block[] => [
    { kind: 'paragraph', content: [write.strong(name), write.text(write.words.bracket(write.years(years)))] },
    { kind: 'facts', rows: [{ label: words.before, content: [write.text(before || words.none)] }, { label: words.after, content: [write.text(after || words.none)] }] },
  ])
  return blocks.length === 0 ? [] : [{ title: words.figures, blocks }]
}

/** Years with the same change together. */
function changesIn({ before, after }: Comparison['reports'], write: Writer): readonly FigureChange[] {
  const found = new Map<string, FigureChange>()
  for (const left of before) {
    const right = after.find(({ fiscalYear }) => fiscalYear === left.fiscalYear)
    for (const name of right === undefined ? [] : namesIn(left, right)) {
      const change = { name, before: textOf(left, name, write), after: textOf(right!, name, write), years: [] }
      if (change.before === change.after) continue
      const key = [name, change.before, change.after].join('\n')
      found.set(key, found.get(key) ?? change)
      found.get(key)!.years.push(String(left.fiscalYear))
    }
  }
  return [...found.values()]
}

function namesIn(left: EvaluationReport, right: EvaluationReport): readonly string[] {
  return [...new Set([...left.figures, ...right.figures].map(({ name }) => name))]
}

function textOf({ figures }: EvaluationReport, wanted: string, write: Writer): string {
  return figures.filter(({ name }) => name === wanted).map((figure) => figureText(figure, write)).join(write.words.separator)
}

function figureText({ vintage, quality, source }: ReportFigure, write: Writer): string {
  return vintage === '' ? source : `${vintage}${write.words.bracket(write.words.qualities[quality])}`
}

import type { Span } from '@renkei/diagnostics'
import type { TargetKind } from '../names/target.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** The cells of tables that hold a name: of a body wherever it stands, of a figure at the head of its column, its unit behind it or not. */
export function tableCells({ ruleSet }: RuleView, kind: TargetKind, name: string): readonly Span[] {
  if (kind !== 'body' && kind !== 'indicator') return []
  const cell = new RegExp(`(?<=^|[,\\ufeff])("?)(${escaped(name)})(?:（[^）,]*）)?\\1(?=,|\\r?$)`, 'gm')
  return ruleSet.sources.filter(({ path }) => path.endsWith('.csv')).flatMap(({ path, text }) => {
    const head = text.indexOf('\n')
    const found = [...text.matchAll(cell)].filter(({ index }) => kind === 'body' || head < 0 || index < head)
    return found.map(({ index, 1: quote = '' }) => ({ source: path, start: index + quote.length, end: index + quote.length + name.length }))
  })
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

import type { Block, FactRow, Inline } from '../document.ts'
import { applies, type ClauseRef, type Explanation, type FigurePart, type RoundingPart, type Sharing, type TermPart } from '../explanation.ts'
import type { Writer } from '../words/writer.ts'
import { allFigures } from './sharing-blocks.ts'

/** 根拠: the sentences and tables everything above comes from, each with its place. */
export function basisBlocks(explanation: Explanation, write: Writer): readonly Block[] {
  return [
    { kind: 'heading', content: [write.text(write.words.labels.basis)] },
    { kind: 'facts', rows: factRows(explanation, write) },
  ]
}

function factRows(explanation: Explanation, write: Writer): readonly FactRow[] {
  const { labels } = write.words
  const { span, restates, records, grounds } = explanation
  const figures = [...new Map(allFigures(explanation).map((figure) => [figure.key, figure])).values()]
  return [
    ...(restates === undefined ? [] : [row(labels.restated, sentence(restates.clause, write))]),
    row(labels.rule, sentence(span, write)),
    ...grounds.map(({ kind, clause }) => row(labels[kind], sentence(clause, write))),
    ...definitionRows(explanation, write),
    ...amountRows(explanation, write),
    ...roundingRow(explanation, write),
    ...figures.map((figure) => row(labels.figure, figureSource(figure, write))),
    ...records.map(({ slot, authority, decided }) => row(slot.startsWith('改正/') ? labels.amendment : labels.record, write.line`${authority}${write.words.bracket(write.date(decided))}`)),
  ]
}

function row(label: string, content: readonly Inline[]): FactRow {
  return { label, content }
}

function sentence(clause: ClauseRef, write: Writer): readonly Inline[] {
  return clause.text === '' ? [write.place(clause)] : write.line`${write.place(clause)}${write.words.says}${write.words.quote(clause.text)}`
}

/** What the calculation names: definitions, and whole sentences that it takes up. */
function definitionRows(sharing: Sharing, write: Writer): readonly FactRow[] {
  const { definition, rule } = write.words.labels
  return termsOf(sharing).map(({ name, clause }) => {
    const own = write.language === 'ja' ? `${name}は、` : `${name}: `
    return row(/。$/.test(clause.text) ? rule : definition, write.line`${own}${sentence(clause, write)}`)
  })
}

function termsOf({ details: { terms = [], steps = [] } }: Sharing): readonly TermPart[] {
  return [...terms, ...steps.flatMap(termsOf)]
}

/** Where the amount is written; of an amount made of others, where these are. */
function amountRows({ amount, details }: Explanation, write: Writer): readonly FactRow[] {
  const { mark, clause, from = [] } = amount
  if (mark === 'not-stated') return []
  const unused = details.fromParts ? write.words.bracket(write.words.labels.unused) : ''
  const remark = mark === undefined ? unused : write.words.bracket(write.words.amounts[mark])
  const clauses = from.length === 0 ? [clause] : from
  return clauses.map((each) => row(write.words.labels.amount, write.line`${sentence(each, write)}${remark}`))
}

function roundingRow(explanation: Sharing, write: Writer): readonly FactRow[] {
  const rounding = roundingsOf(explanation)[0]
  if (rounding === undefined) return []
  const { rule, assumed } = rounding
  const { assumption } = write.words.labels.notes
  if (rule === undefined) return assumed ? [row(write.words.labels.rounding, write.line`${assumption}`)] : []
  return [row(write.words.labels.rounding, write.line`${sentence(rule, write)}${assumed ? write.words.bracket(assumption) : ''}`)]
}

function roundingsOf(sharing: Sharing): readonly RoundingPart[] {
  return [...(applies(sharing.rounding) ? [sharing.rounding] : []), ...(sharing.details.steps ?? []).flatMap(roundingsOf)]
}

function figureSource(figure: FigurePart, write: Writer): readonly Inline[] {
  const { source, vintage, published, clause } = figure
  const day = published === undefined ? '' : write.language === 'ja' ? `${write.date(published)}公表` : `published ${write.date(published)}`
  const remarks = [vintage ?? '', day].filter((text) => text !== '').join(write.words.separator)
  const table = source === undefined ? figure.name : `${source}${remarks === '' ? '' : write.words.bracket(remarks)}`
  return write.line`${{ ...write.figure(figure), text: table }}${write.words.separator}${write.place(clause)}`
}

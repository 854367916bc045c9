import type { MarkedText } from '../comparison/marked-words.ts'
import type { SectionChange, SentenceChange } from '../comparison/section-changes.ts'
import type { Cell, Grid, PaperInline } from '../paper.ts'
import type { ComparisonWords } from '../words/comparison.ts'

/** 改正後 at the left, 改正前 at the right: a row a heading, then a row a sentence, so that what belongs together stands side by side. */
export function sentencesGrid(changes: readonly SectionChange[], words: ComparisonWords): Grid {
  return {
    kind: 'grid',
    columns: [
      { title: words.after, align: 'start', width: 50 },
      { title: words.before, align: 'start', width: 50 },
    ],
    rowHeads: false,
    rows: changes.flatMap(({ before, after, sentences }) => [[headingCell(after), headingCell(before)], ...sentences.map((sentence) => sentenceCells(sentence, words))]),
  }
}

function headingCell(heading: readonly MarkedText[] | undefined): Cell {
  return (heading ?? []).map(({ text, changed }): PaperInline => (changed ? { kind: 'changed', text } : { kind: 'strong', text }))
}

function sentenceCells(sentence: SentenceChange, words: ComparisonWords): readonly Cell[] {
  if (sentence.kind === 'same') return [omitted(words), omitted(words)]
  if (sentence.kind === 'more') return [[{ kind: 'text', text: words.more(sentence.count) }], []]
  const { before, after } = sentence
  return [after ? markedCell(after) : [{ kind: 'text', text: words.gone }], before ? markedCell(before) : [{ kind: 'text', text: words.added }]]
}

function omitted({ omitted: text }: ComparisonWords): Cell {
  return [{ kind: 'text', text }]
}

function markedCell(texts: readonly MarkedText[]): Cell {
  return texts.map(({ text, changed }): PaperInline => ({ kind: changed ? 'changed' : 'text', text }))
}

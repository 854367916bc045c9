import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { cellSpan, readCsv, type Grid, type GridRow } from '@renkei/figures'
import { plainText } from './plain-text.ts'
import { placesIn, type Place } from './place.ts'

/** One rule that the sources of a rule set hold, and where the rule set carries it. */
export interface CatalogueRow {
  readonly id: string
  /** The source and the place in it, as the catalogue cites them. */
  readonly document: string
  readonly section: string
  /** What the source says, in the words of the catalogue. */
  readonly rule: string
  readonly kind: string
  /** The folder of the rule set, from where the catalogue lies; empty for that folder itself. */
  readonly rules: string
  /** Sentences that carry it; where there are none, all under the headings that cite the section. */
  readonly places: readonly Place[]
  /** Money, a threshold, a limit or a date: not to be left as text only. */
  readonly needed: boolean
  readonly span: Span
}

export interface CatalogueReading {
  readonly rows: readonly CatalogueRow[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a column may be called. */
const columns = {
  id: ['id', '番号'],
  document: ['document', '出典'],
  section: ['section', '出典の箇所', '箇所'],
  rule: ['rule', '内容'],
  kind: ['kind', '種類'],
  rules: ['rules', '規則'],
  where: ['where', '文'],
  needed: ['needed', '要否'],
} as const

type Column = keyof typeof columns
const required: readonly Column[] = ['id', 'section', 'rule']

/** Reads a catalogue: a table (CSV, or with tabs) with a row for each rule of the sources. */
export function readCatalogue(source: string, text: string): CatalogueReading {
  const { grid, diagnostics } = readCsv(source, text)
  const [head, ...rows] = grid?.rows ?? []
  if (!grid || !head) return { rows: [], diagnostics }
  const at = columnsOf(head)
  const missing = required.filter((column) => at[column] === undefined)
  if (missing.length > 0) {
    const place = { source, start: head.starts[0] ?? 0, end: head.ends.at(-1) ?? 0 }
    return { rows: [], diagnostics: [...diagnostics, ...missing.map((column) => diagnostic('catalogue-column-missing', { column: columns[column].join('、') }, place))] }
  }
  return { rows: rows.filter(({ values }) => values.some((value) => value.trim() !== '')).map((row) => rowOf(row, at, grid)), diagnostics }
}

function columnsOf({ values }: GridRow): Readonly<Partial<Record<Column, number>>> {
  const found = (Object.keys(columns) as Column[]).map((column) => [column, values.findIndex((value) => (columns[column] as readonly string[]).includes(plainText(value)))] as const)
  return Object.fromEntries(found.filter(([, index]) => index >= 0))
}

function rowOf(row: GridRow, at: Readonly<Partial<Record<Column, number>>>, { source }: Grid): CatalogueRow {
  const cell = (column: Column): string => row.values[at[column] ?? -1]?.trim() ?? ''
  return {
    id: cell('id'),
    document: cell('document'),
    section: cell('section'),
    rule: cell('rule'),
    kind: cell('kind'),
    rules: cell('rules'),
    places: placesIn(cell('where')),
    needed: cell('needed') !== '',
    span: cellSpan(source, row, at.where ?? at.id!),
  }
}

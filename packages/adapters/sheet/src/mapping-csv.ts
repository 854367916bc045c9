import { columnLetters, columnOfLetters, plainCsv } from '@renkei/csv'
import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { cellSpan, readCsv, type Grid, type GridRow } from '@renkei/figures'
import { normaliseName } from '@renkei/model'
import type { MappedColumn, Mapping } from './mapping.ts'

const TITLES = ['列', '見出し', '読み方', '指標', '単位', '年度', '時点', '資料', '団体'] as const

/** How staff write what a column is read as. */
const WORDS: Readonly<Record<MappedColumn['as'], string>> = {
  value: '数値', 'left-out': '読まない', code: '団体コード', name: '団体名', area: '地区', reading: '読み', prefecture: '都道府県', edition: '資料',
  'fiscal-year': '年度', time: '時点', published: '公表日', obtained: '取得日', quality: '区分',
}
const MEANINGS = new Map(Object.entries(WORDS).map(([as, word]) => [word, as as MappedColumn['as']]))

/** The mapping as a table that is corrected in a spreadsheet: 対応表.csv. */
export function mappingCsv({ sheet, heading, columns }: Mapping): string {
  return plainCsv([
    [...TITLES],
    ...(sheet === undefined ? [] : [['シート', sheet]]),
    ['見出しの行', heading.from === heading.to ? String(heading.from) : `${heading.from}-${heading.to}`],
    ...columns.map(({ index, title, as, indicator, unit, fiscalYear, time, edition, body }) => [columnLetters(index), title, WORDS[as], indicator, unit, fiscalYear, time, edition, body]),
  ])
}

export interface MappingReading {
  readonly mapping?: Mapping
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads 対応表.csv again; what is not understood is told at its cell. */
export function readMapping(source: string, text: string): MappingReading {
  const { grid, diagnostics } = readCsv(source, text)
  if (!grid) return { diagnostics }
  const reader = new MappingReader(grid)
  const mapping = reader.read()
  return { diagnostics: reader.diagnostics, ...(reader.diagnostics.length === 0 && mapping ? { mapping } : {}) }
}

class MappingReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #grid: Grid
  #sheet: string | undefined
  #heading: Mapping['heading'] | undefined
  readonly #columns: MappedColumn[] = []

  constructor(grid: Grid) {
    this.#grid = grid
  }

  read(): Mapping | undefined {
    const [titles, ...rows] = this.#grid.rows.filter(({ values }) => values.some((value) => value.trim() !== ''))
    if (titles === undefined || TITLES.some((title, at) => normaliseName(titles.values[at] ?? '') !== title)) {
      this.#report(titles, 0, titles?.values.join('、') ?? '', TITLES.join('、'))
      return undefined
    }
    for (const row of rows) this.#row(row)
    if (this.#heading === undefined && this.diagnostics.length === 0) this.#report(titles, 0, '見出しの行', '見出しの行　｜　3-4')
    return this.#heading && { ...(this.#sheet === undefined ? {} : { sheet: this.#sheet }), heading: this.#heading, columns: this.#columns }
  }

  #row(row: GridRow): void {
    const [first = '', second = ''] = row.values.map((value) => value.trim())
    if (first === 'シート') this.#sheet = second
    else if (first === '見出しの行') this.#lines(row, second)
    else this.#column(row)
  }

  #lines(row: GridRow, text: string): void {
    const [, from, to = from] = /^(\d+)(?:\s*[-~]\s*(\d+))?$/.exec(normaliseName(text)) ?? []
    if (from === undefined || Number(from) < 1 || Number(to) < Number(from)) this.#report(row, 1, text, '3-4')
    else this.#heading = { from: Number(from), to: Number(to) }
  }

  #column(row: GridRow): void {
    const [letters = '', title = '', word = '', indicator, unit, fiscalYear, time, edition, body] = row.values.map((value) => value.trim())
    const index = columnOfLetters(letters)
    const as = MEANINGS.get(word)
    if (index === undefined) return this.#report(row, 0, letters, 'A')
    if (as === undefined) return this.#report(row, 2, word, didYouMean(word, MEANINGS.keys()) ?? [...MEANINGS.keys()].join('、'))
    const more = Object.entries({ indicator, unit, fiscalYear, time, edition, body }).filter(([, value]) => value !== undefined && value !== '')
    this.#columns.push({ index, title, as, ...Object.fromEntries(more) })
  }

  #report(row: GridRow | undefined, column: number, words: string, expected: string): void {
    const span = row === undefined ? { source: this.#grid.source, start: 0, end: 0 } : cellSpan(this.#grid.source, row, column)
    this.diagnostics.push(diagnostic('mapping-not-understood', { words, expected }, span))
  }
}

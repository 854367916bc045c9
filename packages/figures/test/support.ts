import { axesHash, type AsOfRule, type Axis, type FigureRequest } from '@renkei/plan'
import { readTable, resolveFigures, type ResolveOptions, type Table } from '../src/index.ts'

export const CITIES = ['062014', '062065', '062073'] as const
export const YEARS = ['2025', '2026'] as const
export const AXES: readonly Axis[] = [
  { id: 'year', of: 'year', members: YEARS },
  { id: 'body', of: 'body', members: CITIES },
]
export const ORIGIN = { method: 'figure', span: { source: '人口.renkei', start: 3, end: 5 } }
export const CENSUS: AsOfRule = { kind: 'latest', edition: '国勢調査' }

/** The lines of a table: the trailing line end is added. */
export function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\r\n`).join('')
}

export function tableOf(text: string, source = '人口.csv'): Table {
  const { table, diagnostics } = readTable(source, text)
  if (table === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  return table
}

export function request(changes: Partial<FigureRequest> = {}): FigureRequest {
  return {
    key: '人口', indicator: '人口', unit: { person: 1 }, unitName: '人', table: '人口.csv', asOf: { kind: 'timeless' }, asOfText: '',
    axes: ['year', 'body'], needed: { 2025: CITIES, 2026: CITIES }, origin: ORIGIN, ...changes,
  }
}

/** Resolves one request against the text of its table. */
export function resolve(text: string, changes: Partial<FigureRequest> = {}, options: Partial<ResolveOptions> = {}) {
  const { table, diagnostics } = readTable('人口.csv', text)
  const { snapshot, diagnostics: found } = resolveFigures([request(changes)], table === undefined ? [] : [table], AXES, { axesHash: axesHash(AXES), ...options })
  const all = [...diagnostics, ...found]
  return { figure: snapshot.figures['人口']!, snapshot, diagnostics: all, names: all.map(({ name }) => name) }
}

/** The characters a diagnostic points at. */
export function pointed(text: string, diagnostic: { readonly span?: { readonly start: number; readonly end: number } } | undefined): string {
  return text.slice(diagnostic?.span?.start, diagnostic?.span?.end)
}

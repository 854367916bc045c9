import type { Cell } from '../../blocks/block.ts'
import type { Kpi } from '../../facts/vision.ts'
import type { Ledger } from '../ledger.ts'
import { labelOf } from '../words.ts'
import { yearsIn } from '../years.ts'

const YEAR_IN_BRACKETS = /[(（]\s*((?:令和|平成|R|H)?\s*[0-9０-９元]{1,4}\s*年度?(?:末)?)\s*[)）]/

/** Indicators with base and target; their years stand in brackets behind the value or in a row of their own below. */
export function readKpis(rows: readonly (readonly Cell[])[], ledger: Ledger): readonly Kpi[] {
  const [header = [], ...rest] = rows
  const columns = { base: columnOf(header, /^(基準値|現状値|現況値)/), target: columnOf(header, /^目標値/), source: columnOf(header, /^(出典|資料|根拠|把握方法)/) }
  ledger.mark('fact', ...header)
  const kpis: Kpi[] = []
  for (const row of rest) {
    const name = row.slice(0, columns.base).find(({ text }) => text !== '')
    const base = row[columns.base]
    const target = row[columns.target]
    if (base === undefined || target === undefined) continue
    const last = kpis.at(-1)
    if (name === undefined && last && (isYear(base.text) || isYear(target.text))) {
      kpis[kpis.length - 1] = { ...last, ...(isYear(base.text) ? { baseYear: base.text } : {}), ...(isYear(target.text) ? { targetYear: target.text } : {}) }
      ledger.mark('fact', base, target)
    } else if (name) {
      const source = columns.source < 0 ? undefined : row[columns.source]
      kpis.push({ name, base: valueOf(base), target: valueOf(target), ...yearOf(base, 'baseYear'), ...yearOf(target, 'targetYear'), ...(source && source.text !== '' ? { source } : {}) })
      ledger.mark('fact', name, base, target, source)
    }
  }
  return kpis
}

function columnOf(header: readonly Cell[], label: RegExp): number {
  return header.findIndex(({ text }) => label.test(labelOf(text)))
}

function isYear(text: string): boolean {
  return yearsIn(text).length === 1 && /年度?(末)?[)）]?$/.test(text)
}

function valueOf(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(YEAR_IN_BRACKETS, '').trim() }
}

function yearOf<K extends string>({ text }: Cell, key: K): { readonly [key in K]?: string } {
  const year = YEAR_IN_BRACKETS.exec(text)?.[1]
  return (year === undefined ? {} : { [key]: year }) as { readonly [key in K]?: string }
}

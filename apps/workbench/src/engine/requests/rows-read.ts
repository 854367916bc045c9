import type { Edit } from '@renkei/diagnostics'
import { evaluateRuleSet, openRuleSet, type RuleSet } from '@renkei/ruleset'
import type { Variant } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { editedTexts } from './edited-texts.ts'
import { valueOf } from './figure-value.ts'
import { type ValueColumn, valueColumn } from './value-column.ts'
import { variantEdits } from './variant-edits.ts'

type Row = ValueColumn['table']['rows'][number]

/** Rows of one time and edition, body by body, and where the figure stands in them. */
export interface RowsOfTime extends ValueColumn {
  readonly rows: readonly Row[]
  /** Where the table prints the sum of them. */
  readonly total?: Row
}

/** More marks would not be exact. */
const MOST = 30

/**
 * The rows from which an indicator is read in some years, as of the times of the variant. Which they are, the rules of the language on times and editions decide; so each time of the table is
 * marked with a number of its own, and what the rules then read tells the rows. Empty where what is read is no cell: a mean of several years, a power.
 */
export function rowsRead(session: Session, indicator: string, years: readonly number[], { bases = {} }: Variant): readonly RowsOfTime[] {
  return session.once(`rows read ${indicator} ${years.join(' ')} ${JSON.stringify(bases)}`, () => {
    const { ruleSet } = session
    const column = valueColumn(ruleSet, indicator)
    const all = column ? timesOf(column) : []
    if (all.length > MOST) return []
    const marked = openRuleSet(editedTexts(ruleSet.sources, [...variantEdits(ruleSet, { bases }), ...all.flatMap(marksOf)]), { cache: session.drafts.cache })
    const found = years.map((year) => {
      const read = markRead(marked, indicator, year)
      return all.find((_, at) => String(markAt(at)) === read)
    })
    return found.includes(undefined) ? [] : [...new Set(found.flatMap((one) => one ?? []))]
  })
}

/** Rows that differ only in the body and in figures. */
function timesOf(column: ValueColumn): readonly RowsOfTime[] {
  const { table } = column
  const roles = new Set(['edition', 'fiscal-year', 'time', 'published', 'obtained', 'quality'])
  const telling = table.columns.filter(({ role }) => roles.has(role))
  const found = new Map<string, { readonly rows: Row[]; total?: Row }>()
  for (const row of table.rows.filter(({ kind }) => kind !== 'subtotal')) {
    const key = JSON.stringify(telling.map(({ index }) => row.cells.values[index]?.trim()))
    const time = found.get(key) ?? { rows: [] }
    found.set(key, time)
    if (row.kind === 'total') time.total = row
    else time.rows.push(row)
  }
  return [...found.values()].filter(({ rows }) => rows.length > 0).map((time) => ({ ...column, ...time }))
}

/** No sum or mean of several powers of three is one of them. */
function markAt(at: number): bigint {
  return 3n ** BigInt(at)
}

/** A cell without a number is not one that is read. */
function marksOf({ table: { source }, index, rows }: RowsOfTime, at: number): readonly Edit[] {
  return rows.flatMap(({ cells }) => (/[0-9０-９]/.test(cells.values[index] ?? '') ? [{ span: { source, start: cells.starts[index]!, end: cells.ends[index]! }, text: String(markAt(at)) }] : []))
}

/** What the first body with a figure has in a year. */
function markRead(marked: RuleSet, indicator: string, year: number): string | undefined {
  const { figures = {} } = evaluateRuleSet(marked, { computedFor: year }).snapshot ?? {}
  const read = marked.compiled.requests.filter((request) => request.indicator === indicator).flatMap(({ key }) => figures[key] ?? [])
  return read.flatMap((figure) => marked.bodies.flatMap(({ code }) => valueOf(marked, figure, code, year) ?? []))[0]
}

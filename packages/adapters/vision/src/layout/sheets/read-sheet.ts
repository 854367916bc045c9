import type { Cell, Piece } from '../../blocks/block.ts'
import type { Programme } from '../../facts/vision.ts'
import type { Ledger } from '../ledger.ts'
import type { SheetLabel } from '../words.ts'
import { flagsOf } from './flags-of.ts'
import { scheduleOf } from './schedule-of.ts'
import { labelledRows, type LabelledRows } from './sheet-rows.ts'

const NUMBERED = /^[【[（(]?\s*([0-9０-９]+)\s*[】\])）.．]\s*/

/** A programme from the rows of its table; `count` numbers those that bear no number. */
export function readSheet(rows: readonly (readonly Cell[])[], path: readonly Piece[], bodies: readonly Piece[], count: number, ledger: Ledger): Programme {
  const groups = labelledRows(rows)
  const of = (label: SheetLabel) => groups.filter((group) => group.label === label)
  const named = of('name').flatMap(cellsOf)
  const printed = named.map(({ text }) => text).join(' ')
  const number = NUMBERED.exec(printed)
  const schedule = scheduleOf(of('schedule'))
  const clauseRows = of('clause')
  ledger.mark('fact', ...groups.map(({ place }) => place), ...named, ...of('bodies').flatMap(cellsOf), ...schedule.read, ...of('funding').flatMap(cellsOf), ...of('roles').flatMap(cellsOf))
  ledger.mark('clause', ...clauseRows.flatMap(cellsOf))
  ledger.mark('narrative', ...of('content').flatMap(cellsOf), ...of('effects').flatMap(cellsOf))
  return {
    number: number ? Number(halfDigits(number[1] ?? '')) : count,
    numbered: number !== null,
    name: { text: printed.replace(NUMBERED, '').trim(), line: named[0]?.line ?? rows[0]?.[0]?.line ?? 0 },
    path,
    flags: of('bodies').flatMap((group) => flagsOf(group.rows, bodies)),
    content: of('content').flatMap(itemsOf),
    effects: of('effects').flatMap(itemsOf),
    costs: schedule.costs,
    schedule: schedule.schedule,
    notes: schedule.notes,
    ...(schedule.total ? { total: schedule.total } : {}),
    funding: of('funding').flatMap(itemsOf),
    roles: of('roles').flatMap(itemsOf),
    clauses: clauseRows.flatMap(itemsOf),
    ...(clauseRows[0] ? { clausePlace: clauseRows[0].place } : {}),
  }
}

function cellsOf({ rows }: LabelledRows): readonly Cell[] {
  return rows.flat().filter(({ text }) => text !== '')
}

/** The points of a cell, without the sign that begins them. */
export function itemsOf(group: LabelledRows): readonly Piece[] {
  return cellsOf(group).flatMap(({ items, line }) => items.map((text) => ({ text: text.replace(/^[・･•○●◯\-*]\s*/, ''), line })))
}

function halfDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

import type { Cell } from '../../blocks/block.ts'
import type { OverviewRow } from '../../facts/vision.ts'
import type { Ledger } from '../ledger.ts'
import { overviewHeader } from '../segments.ts'
import { BODY_NAME, MARKED } from '../words.ts'

const NUMBERED = /[【[]\s*([0-9０-９]+)\s*[】\]]\s*/

/** The list of all programmes with a column for each body. The marks begin behind the name of the programme, which may stand further right than its header. */
export function readOverview(rows: readonly (readonly Cell[])[], ledger: Ledger): readonly OverviewRow[] {
  const at = overviewHeader(rows)
  const header = rows[at] ?? []
  const first = header.findIndex(({ text }, column) => column > 0 && BODY_NAME.test(text))
  const last = header.findLastIndex(({ text }) => BODY_NAME.test(text))
  const bodies = header.slice(first, last + 1).filter(({ text }) => text !== '')
  ledger.mark('fact', ...rows.slice(0, at + 1).flat())
  return rows.slice(at + 1).flatMap((row): readonly OverviewRow[] => {
    const column = nameColumn(row, first)
    const name = row[column]
    if (name === undefined || name.text === '' || !row.slice(column + 1).some(({ text }) => MARKED.test(text))) {
      ledger.mark('fact', ...(isHeaderLine(row) ? row : []))
      return []
    }
    ledger.mark('fact', ...row)
    const number = NUMBERED.exec(name.text)?.[1]
    const cells = withoutPadding(row.slice(column + 1), bodies.length)
    const flags = cells.length === bodies.length ? bodies.map((body, index) => ({ name: body.text, marked: MARKED.test(cells[index]?.text ?? ''), place: cells[index] ?? body })) : undefined
    return [{ ...(number === undefined ? {} : { number: Number(number.normalize('NFKC')) }), name: { text: name.text.replace(NUMBERED, '').trim(), line: name.line }, bodies, cells: cells.length, ...(flags ? { flags } : {}) }]
  })
}

/** Formats whose rows are of one length fill short ones up with empty cells. */
function withoutPadding(cells: readonly Cell[], wanted: number): readonly Cell[] {
  const last = cells.findLastIndex(({ text }) => text !== '')
  return cells.slice(0, Math.max(wanted, last + 1))
}

/** The numbered cell, else the last one before the bodies. */
function nameColumn(row: readonly Cell[], first: number): number {
  const numbered = row.findIndex(({ text }) => NUMBERED.test(text))
  return numbered >= 0 ? numbered : row.slice(0, first).findLastIndex(({ text }) => text !== '')
}

function isHeaderLine(row: readonly Cell[]): boolean {
  return row.every(({ text }) => text.length < 30 && !/[。\d]/.test(text))
}

import { displayWidth, visibleText } from '@renkei/diagnostics'
import { padEnd, padStart, paragraph } from './columns.ts'

const INDENT = 2
/** Up to here a name and an amount; the rest of the row is for a state. */
const LEFT = 60

/** A name at the left, an amount at the right, and after it what is to be known of it. Takes more rows where the name is long. */
export function amountRow(name: string, amount: string, remark = ''): string[] {
  const shown = visibleText(name)
  const tail = remark === '' ? '' : `  ${remark}`
  const room = LEFT - displayWidth(amount) - 1
  if (displayWidth(shown) <= room) return [`${' '.repeat(INDENT)}${padEnd(shown, room)} ${amount}${tail}`.trimEnd()]
  const rows = paragraph(name, INDENT)
  const below = `${' '.repeat(INDENT)}${padStart(amount, LEFT)}${tail}`.trimEnd()
  return [...rows, below]
}

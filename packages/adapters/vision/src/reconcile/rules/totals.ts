import type { BodyTable } from '../../facts/vision.ts'
import type { Finding, Rule } from '../finding.ts'
import { equal, numberText, printedNumber, sumOf, summand } from '../numbers.ts'

/** Rows of totals, and totals over the years of a programme. */
export const totals: Rule = ({ vision }) => [...vision.bodyTables.flatMap(ofTable), ...vision.programmes.flatMap(({ number, costs, total }): readonly Finding[] => {
  const printed = total && printedNumber(total.text)
  const parts = costs.map(({ place, value }) => (value.kind === 'undecided' || value.kind === 'nil' ? { units: 0n, digits: 0 } : printedNumber(place.text)))
  if (total === undefined || printed === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return []
  const sum = sumOf(parts.filter((part) => part !== undefined))
  return equal(sum, printed) ? [] : [{ kind: 'total-differs', subject: `事業【${number}】の事業費の合計`, text: `合計は「${total.text}」と印刷されていますが、年度ごとの額を足すと${numberText(sum)}です。下書きは年度ごとの額によりました。`, places: [total], likely: numberText(sum) }]
})]

function ofTable({ title, columns, rows, total }: BodyTable): readonly Finding[] {
  if (total === undefined) return []
  // Sums of a part of the rows are no rows to add up.
  const plain = rows.filter(({ name }) => !/計$/.test(name.text))
  return columns.flatMap(({ index, label }): readonly Finding[] => {
    const cell = total.cells[index]
    const printed = cell && printedNumber(cell.text)
    const parts = plain.map(({ cells }) => summand(cells[index]?.text ?? ''))
    const shares = plain.some(({ cells }) => /[%％]/.test(cells[index]?.text ?? ''))
    if (cell === undefined || printed === undefined || shares || /[%％]/.test(cell.text) || parts.some((part) => part === undefined) || parts.every((part) => part?.units === 0n)) return []
    const sum = sumOf(parts.filter((part) => part !== undefined))
    // Ratios are no amounts: their column has no sum.
    if (equal(sum, printed) || /割合|比率|率$/.test(label)) return []
    return [{ kind: 'total-differs', subject: `表「${title}」の${label === '' ? '' : `「${label}」の`}合計`, text: `合計は「${cell.text}」と印刷されていますが、各行を足すと${numberText(sum)}です。`, places: [cell], likely: numberText(sum) }]
  })
}

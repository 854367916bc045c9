import ExcelJS from 'exceljs'

/** What staff put into their workbook. */
export interface Staff {
  readonly bodies: readonly string[]
  readonly population: readonly number[]
  readonly amount: number
  /** Percent of the amount that goes by equal parts. */
  readonly equal: number
}

export interface Layout {
  readonly above: number
  readonly left: number
  /** Whether 人口 and 構成比 stand beside the yen. */
  readonly shown: boolean
  /** Whether numbers were typed as text. */
  readonly text: boolean
}

/** Who bears the remainder takes the first row. */
function withRemainder(amount: number, yen: readonly bigint[]): readonly number[] {
  const others = yen.slice(1).map(Number)
  return [amount - others.reduce((a, b) => a + b, 0), ...others]
}

function sharesOf({ population, equal }: Staff): { readonly weights: readonly bigint[]; readonly whole: bigint; readonly terms: readonly (readonly bigint[])[] } {
  const total = BigInt(population.reduce((a, b) => a + b, 0))
  const n = BigInt(population.length)
  const terms = [population.map(() => BigInt(equal) * total), population.map((people) => BigInt(100 - equal) * n * BigInt(people))]
  return { weights: population.map((_, i) => terms[0]![i]! + terms[1]![i]!), whole: 100n * n * total, terms }
}

/** Right, with whatever figures are given. */
export function rightYen(staff: Staff): readonly number[] {
  const { weights, whole } = sharesOf(staff)
  return withRemainder(staff.amount, weights.map((weight) => (BigInt(staff.amount) * weight) / whole))
}

/** 構成比 cut to so many digits before it is multiplied. */
export function truncatedYen(staff: Staff, digits: number): readonly number[] {
  const { weights, whole } = sharesOf(staff)
  const unit = 10n ** BigInt(digits)
  return withRemainder(staff.amount, weights.map((weight) => (BigInt(staff.amount) * ((weight * unit) / whole)) / unit))
}

/** Each term rounded by itself; without terms the price of one person. */
export function midwayYen(staff: Staff, step: bigint): readonly number[] {
  const { whole, terms } = sharesOf(staff)
  const amount = BigInt(staff.amount)
  if (staff.equal > 0) return withRemainder(staff.amount, staff.population.map((_, i) => terms.map((term) => ((amount * term[i]!) / whole / step) * step).reduce((a, b) => a + b, 0n)))
  const price = (amount * 100n) / BigInt(staff.population.reduce((a, b) => a + b, 0))
  return withRemainder(staff.amount, staff.population.map((each) => (price * BigInt(each)) / 100n))
}

/** One row has the yen of the row above, the first that of the row below. */
export function copiedYen(staff: Staff, row: number): readonly number[] {
  const yen = rightYen(staff)
  return yen.with(row, yen[row === 0 ? 1 : row - 1]!)
}

/** An .xlsx file as staff lay it out: title, blank rows, heading, bodies, total. */
export async function fileOf(staff: Staff, yen: readonly number[], { above, left, shown, text }: Layout): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('負担金')
  const put = (row: number, column: number, value: string | number): void => {
    sheet.getCell(row, column + left).value = value
  }
  put(1, 1, '令和7年度　同盟会負担金')
  const head = 2 + above
  const headings = ['団体名', ...(shown ? ['人口', '構成比'] : []), '負担額（円）']
  headings.forEach((heading, i) => put(head, 1 + i, heading))
  const total = staff.population.reduce((a, b) => a + b, 0)
  staff.bodies.forEach((name, i) => {
    const row = head + 1 + i
    put(row, 1, text ? ` ${name}　` : name)
    if (shown) put(row, 2, staff.population[i]!)
    if (shown) put(row, 3, Math.round((staff.population[i]! / total) * 1000) / 1000)
    put(row, headings.length, text ? yen[i]!.toLocaleString('en') : yen[i]!)
  })
  put(head + 1 + staff.bodies.length, 1, '合計')
  put(head + 1 + staff.bodies.length, headings.length, yen.reduce((a, b) => a + b, 0))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** First row of bodies and the column of yen, counted from 0. */
export function placeOf({ above, left, shown }: Layout): { readonly row: number; readonly column: number } {
  return { row: 2 + above, column: left + (shown ? 3 : 1) }
}

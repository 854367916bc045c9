import type { Column, Mark } from '@renkei/plan'

/** One cell of a constant column while it is made. */
export type CellValue = number | string | boolean | Mark

function isMark(cell: CellValue): cell is Mark {
  return typeof cell === 'object'
}

/** A column over axes from its cells, row by row. Rationals become numerators over one denominator. */
export function columnOf(axes: Column['axes'], cells: readonly CellValue[]): Column {
  let marks: Record<number, Mark> | undefined
  const den = commonDenominator(cells)
  const values = cells.map((cell, index) => {
    if (isMark(cell)) {
      marks ??= {}
      marks[index] = cell
      return null
    }
    return typeof cell === 'string' ? numeratorOver(cell, den) : typeof cell === 'number' ? numeratorOver(String(cell), den) : cell
  })
  return {
    axes,
    ...(den === 1n ? {} : { den: String(den) }),
    values,
    ...(marks === undefined ? {} : { marks }),
  }
}

function parts(rational: string): readonly [bigint, bigint] {
  const [num, den] = rational.split('/')
  return [BigInt(num!), BigInt(den ?? '1')]
}

function commonDenominator(cells: readonly CellValue[]): bigint {
  let common = 1n
  for (const cell of cells) {
    if (typeof cell !== 'string' || !cell.includes('/')) continue
    const [, den] = parts(cell)
    common = (common / gcd(common, den)) * den
  }
  return common
}

function numeratorOver(rational: string, den: bigint): number | string {
  const [num, own] = parts(rational)
  const scaled = num * (den / own)
  return scaled >= -9007199254740991n && scaled <= 9007199254740991n ? Number(scaled) : String(scaled)
}

function gcd(left: bigint, right: bigint): bigint {
  return right === 0n ? left : gcd(right, left % right)
}

/** A rational over another, both as text. */
export function over(rational: string, scale: string): string {
  const [num, den] = parts(rational)
  const [by, under] = parts(scale)
  return `${num * under}/${den * by}`
}

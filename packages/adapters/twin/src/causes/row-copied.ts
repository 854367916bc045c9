import { foundYen, type FindCause } from './cause.ts'

/** One row has what belongs to another row, and all the rest is right. */
export const rowCopied: FindCause = (suspect) => {
  const { column, line } = suspect
  const found = foundYen(suspect)
  const wrong = [...found].filter(([code, yen]) => line.yen.get(code) !== yen)
  if (wrong.length !== 1) return undefined
  const [code, yen] = wrong[0]!
  const here = column.values.get(code)!.row
  const others = [...found].filter(([other, value]) => other !== code && value === yen).map(([other]) => column.values.get(other)!.row)
  const nearest = others.sort((a, b) => Math.abs(a - here) - Math.abs(b - here))[0]
  return nearest === undefined ? undefined : { kind: 'row-copied', detail: `${nearest + 1}行目の額が${here + 1}行目に写っている` }
}

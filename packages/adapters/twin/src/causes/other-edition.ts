import { foundYen, type FindCause } from './cause.ts'

/** With figures of another time the rules give just what the workbook says. */
export const otherEdition: FindCause = (suspect) => {
  const found = foundYen(suspect)
  const label = suspect.alternatives.find(({ yen }) => {
    const other = yen.get(suspect.line.line)
    return other !== undefined && [...found].every(([code, value]) => other.get(code) === value)
  })?.label
  return label === undefined ? undefined : { kind: 'other-edition', detail: `${label}で計算した額と一致する` }
}

/** A sum of yen that does not depend on the order of its parts, even where it passes 2^53 − 1 on the way. */
export interface AmountSum {
  narrow: number
  /** Once the sum has left the safe integers. */
  wide: bigint | undefined
  parts: number
}

export function emptySum(): AmountSum {
  return { narrow: 0, wide: undefined, parts: 0 }
}

export function addYen(sum: AmountSum, yen: number): void {
  sum.parts++
  const narrow = sum.narrow + yen
  if (sum.wide !== undefined) sum.wide += BigInt(yen)
  else if (Number.isSafeInteger(narrow)) sum.narrow = narrow
  else sum.wide = BigInt(sum.narrow) + BigInt(yen)
}

/** Undefined if it is beyond 2^53 − 1. */
export function yenOf({ narrow, wide }: AmountSum): number | undefined {
  if (wide === undefined) return narrow
  const yen = Number(wide)
  return Number.isSafeInteger(yen) ? yen : undefined
}

/** A sum of yen that does not depend on the order of its parts, even where it passes 2^53 − 1 on the way. */
export class AmountSum {
  #narrow = 0
  #wide: bigint | undefined
  #parts = 0

  add(yen: number): void {
    this.#parts++
    const sum = this.#narrow + yen
    if (this.#wide !== undefined) this.#wide += BigInt(yen)
    else if (Number.isSafeInteger(sum)) this.#narrow = sum
    else this.#wide = BigInt(this.#narrow) + BigInt(yen)
  }

  get parts(): number {
    return this.#parts
  }

  /** Undefined if it is beyond 2^53 − 1. */
  get yen(): number | undefined {
    if (this.#wide === undefined) return this.#narrow
    const yen = Number(this.#wide)
    return Number.isSafeInteger(yen) ? yen : undefined
  }
}

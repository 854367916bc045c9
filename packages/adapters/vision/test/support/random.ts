/** Random choices that are the same for the same seed (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 up to but not including `below`. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  shuffled<T>(items: readonly T[]): readonly T[] {
    return items.map((item) => ({ item, at: this.below(1 << 30) })).sort((a, b) => a.at - b.at).map(({ item }) => item)
  }
}

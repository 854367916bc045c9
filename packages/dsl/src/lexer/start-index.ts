interface Start<T> {
  /** By their second character. */
  readonly longer: Map<number, T[]>
  /** Words of one character: they go on with any. */
  readonly single: T[]
}

/** Words by their first two characters, for a scanner that asks at every place of a text. */
export class StartIndex<T> {
  readonly #starts = new Map<number, Start<T>>()

  constructor(rows: readonly T[], textOf: (row: T) => string) {
    const longestFirst = [...rows].sort((a, b) => textOf(b).length - textOf(a).length)
    for (const row of longestFirst) this.#add(textOf(row), row)
    for (const { longer, single } of this.#starts.values()) for (const list of longer.values()) list.push(...single)
  }

  /** The words that may stand at a place, longest first: their first two characters agree, the others are still to be compared. */
  at(text: string, offset: number): readonly T[] {
    const start = this.#starts.get(text.charCodeAt(offset))
    return start === undefined ? none : (start.longer.get(text.charCodeAt(offset + 1)) ?? start.single)
  }

  #add(text: string, row: T): void {
    const first = text.charCodeAt(0)
    const start = this.#starts.get(first) ?? { longer: new Map<number, T[]>(), single: [] }
    this.#starts.set(first, start)
    if (text.length === 1) start.single.push(row)
    else {
      const second = text.charCodeAt(1)
      const list = start.longer.get(second)
      if (list === undefined) start.longer.set(second, [row])
      else list.push(row)
    }
  }
}

const none: readonly never[] = []

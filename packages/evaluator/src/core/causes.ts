import type { Cause } from '@renkei/plan'

/** Pairs of set numbers as one key; set numbers stay below 2^26. */
const PAIR = 2 ** 26

/**
 * The causes of a plan's runs and the sets of them. Set 0 is empty; equal sets have one number, so that a cell stores an integer. Only
 * ever grows, up to what the plan can lack; `remember` spares a later run making the same cause again.
 */
export class Causes {
  readonly list: Cause[] = []
  readonly #sets: (readonly number[])[] = [[]]
  readonly #causeAt = new Map<string, number>()
  readonly #setAt = new Map<string, number>([['', 0]])
  readonly #unions = new Map<number, number>()
  readonly #places = new Map<object, Map<string, number[]>>()

  /** The set of this cause alone. */
  only(cause: Cause): number {
    const key = keyOf(cause)
    let at = this.#causeAt.get(key)
    if (at === undefined) {
      at = this.list.push(cause) - 1
      this.#causeAt.set(key, at)
    }
    return this.#intern([at])
  }

  /** The set of one cause, made when this owner first has it of this kind at this position. */
  remember(owner: object, kind: string, at: number, make: () => Cause): number {
    let kinds = this.#places.get(owner)
    if (kinds === undefined) this.#places.set(owner, (kinds = new Map()))
    let sets = kinds.get(kind)
    if (sets === undefined) kinds.set(kind, (sets = []))
    return (sets[at] ??= this.only(make()))
  }

  union(a: number, b: number): number {
    if (a === b || b === 0) return a
    if (a === 0) return b
    const key = a < b ? a * PAIR + b : b * PAIR + a
    let union = this.#unions.get(key)
    if (union === undefined) {
      union = this.#intern([...new Set([...this.#sets[a]!, ...this.#sets[b]!])].sort((x, y) => x - y))
      this.#unions.set(key, union)
    }
    return union
  }

  /** Positions in `list`, ascending. */
  members(set: number): readonly number[] {
    return this.#sets[set]!
  }

  has(set: number, of: Cause['class']): boolean {
    return this.#sets[set]!.some((at) => this.list[at]!.class === of)
  }

  #intern(members: readonly number[]): number {
    const key = members.join(' ')
    let set = this.#setAt.get(key)
    if (set === undefined) {
      set = this.#sets.push(members) - 1
      this.#setAt.set(key, set)
    }
    return set
  }
}

/** Made for every cell that waits. */
function keyOf({ class: kind, leaf, code = '', at }: Cause): string {
  let key = `${kind}\n${leaf}\n${code}`
  for (const axis in at) key += `\n${axis}\n${at[axis]!}`
  return key
}

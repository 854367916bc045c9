import type { Cause } from '@renkei/plan'

/** Pairs of set numbers as one key; set numbers stay below 2^26. */
const PAIR = 2 ** 26

/**
 * The causes of a plan's runs and the sets of them. Set 0 is empty; equal sets have one number, so that a cell stores an integer. Only
 * ever grows, up to what the plan can lack; `remember` spares a later run making the same cause again.
 */
export class Causes {
  readonly list: Cause[] = []
  /** By set, the positions of its causes in `list`, ascending. */
  readonly #sets: (readonly number[])[] = [[]]
  readonly #unions = new Map<number, number>()
  /** Sets of several causes by the hash of their members: of equal hashes the newest, which leads to those before it. */
  readonly #byHash = new Map<number, number>()
  /** By set, the one before it with the same hash; 0 where there is none. */
  readonly #sameHash: number[] = [0]
  /** By what it says, the set of a cause that nobody remembers. */
  readonly #told = new Map<string, number>()
  /** By kind and owner, the sets by position. */
  readonly #places = new Map<string, Map<object, number[]>>()
  /** The same for all owners that tell of the same, by what they tell of. */
  readonly #shared = new Map<string, number[]>()

  /** The set of this cause alone. */
  only(cause: Cause): number {
    const key = `${subjectOf(cause)}\n${Object.values(cause.at ?? {}).join('\n')}`
    let set = this.#told.get(key)
    if (set === undefined) this.#told.set(key, (set = this.#add(cause)))
    return set
  }

  /** The set of the cause that this owner has of this kind at this position, if it was remembered. */
  known(owner: object, kind: string, at: number): number | undefined {
    return this.#places.get(kind)?.get(owner)?.[at]
  }

  /**
   * The set of one cause, for `known`. An owner's causes of a kind differ by the members of the same axes alone, which the position
   * tells; where several owners tell of the same, they have the same sets.
   */
  remember(owner: object, kind: string, at: number, cause: Cause): number {
    let owners = this.#places.get(kind)
    if (owners === undefined) this.#places.set(kind, (owners = new Map()))
    let sets = owners.get(owner)
    if (sets === undefined) owners.set(owner, (sets = this.#setsOf(subjectOf(cause))))
    return (sets[at] ??= this.#add(cause))
  }

  union(a: number, b: number): number {
    if (a === b || b === 0) return a
    if (a === 0) return b
    const key = a < b ? a * PAIR + b : b * PAIR + a
    let union = this.#unions.get(key)
    if (union === undefined) this.#unions.set(key, (union = this.#merge(a, b)))
    return union
  }

  /** Positions in `list`, ascending. */
  members(set: number): readonly number[] {
    return this.#sets[set]!
  }

  has(set: number, of: Cause['class']): boolean {
    return this.#sets[set]!.some((at) => this.list[at]!.class === of)
  }

  #setsOf(subject: string): number[] {
    let sets = this.#shared.get(subject)
    if (sets === undefined) this.#shared.set(subject, (sets = []))
    return sets
  }

  /** The set of a cause that is new. */
  #add(cause: Cause): number {
    return this.#push([this.list.push(cause) - 1], 0)
  }

  #merge(a: number, b: number): number {
    const [left, right] = [this.#sets[a]!, this.#sets[b]!]
    const members = merged(left, right)
    if (members.length === left.length) return a
    return members.length === right.length ? b : this.#intern(members)
  }

  #intern(members: readonly number[]): number {
    const hash = members.reduce((mixed, at) => (Math.imul(mixed, 31) + at) | 0, 0)
    const newest = this.#byHash.get(hash) ?? 0
    for (let set = newest; set !== 0; set = this.#sameHash[set]!) if (isSame(this.#sets[set]!, members)) return set
    const set = this.#push(members, newest)
    this.#byHash.set(hash, set)
    return set
  }

  #push(members: readonly number[], sameHash: number): number {
    this.#sameHash.push(sameHash)
    return this.#sets.push(members) - 1
  }
}

/** All of two ascending lists, ascending, each once. */
function merged(left: readonly number[], right: readonly number[]): readonly number[] {
  const both = Array<number>(left.length + right.length)
  let count = 0
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const x = left[i] ?? Number.POSITIVE_INFINITY
    const y = right[j] ?? Number.POSITIVE_INFINITY
    both[count++] = Math.min(x, y)
    if (x <= y) i++
    if (y <= x) j++
  }
  both.length = count
  return both
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((at, i) => at === right[i])
}

/** What a cause tells of, whatever members of its axes it is about. */
function subjectOf({ class: kind, leaf, code = '', at = {} }: Cause): string {
  return `${kind}\n${leaf}\n${code}\n${Object.keys(at).join('\n')}`
}

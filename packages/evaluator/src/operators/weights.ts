import { createGroup, weigh, type ApportionFault, type Group } from '@renkei/money'
import type { Cells } from '../core/cells.ts'
import { EXACT, isNone } from '../core/kind.ts'
import { gcd } from '../core/ratios.ts'
import type { Run } from '../core/run.ts'
import type { Input } from '../core/site.ts'
import type { Members } from './apportioning.ts'
import { see, type Seen } from './seen.ts'

/** The weights of one group after another, gathered and added up once for all that share by them. */
export class Weights {
  readonly input: Input
  /** Integers (scaling all weights changes no share), NaN outside the set. Shares go where its user says, for instance to `shares`. */
  readonly group: Group
  readonly shares: Float64Array
  readonly seen: Seen = { kind: 0, causes: 0 }
  /** False where they do not fit into doubles; `group` is then of no use. */
  fits = false
  fault: ApportionFault | undefined
  /** No weight is in the set. */
  nobody = true
  readonly #members: Members
  #cells: Cells | undefined
  #written = 0
  #start = 0
  #first = 0

  constructor(input: Input, members: Members) {
    this.input = input
    this.#members = members
    this.shares = new Float64Array(members.count)
    this.group = createGroup(new Float64Array(members.count), this.shares, members.count)
  }

  /** Moves on to the group of this first cell; nothing is to be done if that is still there, as in another year of the same figures. */
  gather(run: Run, first: number): void {
    const { site } = this.input
    const [start, written] = [run.start(site), run.cells.written[site.number]!]
    if (this.#cells === run.cells && this.#written === written && this.#start === start && this.#first === first) return
    this.#cells = run.cells
    this.#written = written
    this.#start = start
    this.#first = first
    this.#look(run)
    this.fits = this.seen.kind <= EXACT && this.#fill(run.cells)
    this.fault = this.fits ? weigh(this.group) : undefined
  }

  #look(run: Run): void {
    const { status } = run.cells
    const { count, stride } = this.#members
    const { map } = this.input
    const { seen } = this
    seen.kind = 0
    seen.causes = 0
    this.nobody = true
    for (let i = 0, at = this.#first; i < count; i++, at += stride) {
      const found = status[this.#start + map[at]!]!
      if (!isNone(found)) this.nobody = false
      if (found !== EXACT) see(run, found, seen)
    }
  }

  #fill({ num, den, status }: Cells): boolean {
    const { weights } = this.group
    const { count, stride } = this.#members
    const { map } = this.input
    let common = 1
    for (let i = 0, at = this.#first; i < count; i++, at += stride) {
      const from = this.#start + map[at]!
      if (isNone(status[from]!)) weights[i] = Number.NaN
      else {
        weights[i] = num[from]!
        if (den[from] !== common) common = commonMultiple(common, den[from]!)
      }
    }
    return common === 1 || (common > 0 && this.#scale(den, common))
  }

  #scale(den: Float64Array, common: number): boolean {
    const { weights } = this.group
    const { count, stride } = this.#members
    for (let i = 0, at = this.#first; i < count; i++, at += stride) {
      const scaled = weights[i]! * (common / den[this.#start + this.input.map[at]!]!)
      if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return false
      weights[i] = scaled
    }
    return true
  }
}

/** 0 where there is none in doubles. */
function commonMultiple(a: number, b: number): number {
  if (a === 0 || b === 0) return 0
  const multiple = (a / gcd(a, b)) * b
  return multiple <= Number.MAX_SAFE_INTEGER ? multiple : 0
}

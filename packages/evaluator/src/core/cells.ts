import { div, fromInteger, ZERO, type Fraction } from '@renkei/money'
import { EXACT } from './kind.ts'

/**
 * All cells of a run, one column after the other. Numerators and denominators are doubles while both are safe integers; a denominator
 * of zero says that the value is too wide for them and stands in `wide`. Whatever is no exact number reads as 0.
 */
export class Cells {
  readonly num: Float64Array
  readonly den: Float64Array
  readonly status: Uint32Array
  readonly wide = new Map<number, Fraction>()
  /** By number of the site, when its cells were last written. */
  readonly written: Float64Array
  #clock = 0

  constructor(size: number, sites: number) {
    this.num = new Float64Array(size)
    this.den = new Float64Array(size).fill(1)
    this.status = new Uint32Array(size)
    this.written = new Float64Array(sites)
  }

  /** To be called when cells of a site are about to be written: what was gathered from them is outdated. */
  touch(site: number): void {
    this.written[site] = ++this.#clock
  }

  valueAt(at: number): Fraction {
    const den = this.den[at]!
    if (den === 1) return fromInteger(this.num[at]!)
    return den === 0 ? (this.wide.get(at) ?? ZERO) : div(fromInteger(this.num[at]!), fromInteger(den))
  }

  /** Writes the number only; it must be one (`problemOf` undefined). */
  setValue(at: number, value: Fraction): void {
    if (typeof value.num === 'number' && typeof value.den === 'number') {
      this.num[at] = value.num
      this.den[at] = value.den
    } else {
      this.num[at] = 0
      this.den[at] = 0
      this.wide.set(at, value)
    }
  }

  /** A cell without a number: none, awaiting, error. */
  setBlank(at: number, status: number): void {
    this.num[at] = 0
    this.den[at] = 1
    this.status[at] = status
  }

  /** The same for `count` cells. */
  blankOut(first: number, count: number, status: number): void {
    this.num.fill(0, first, first + count)
    this.den.fill(1, first, first + count)
    this.status.fill(status, first, first + count)
  }

  copy(from: number, to: number): void {
    this.num[to] = this.num[from]!
    this.den[to] = this.den[from]!
    this.status[to] = this.status[from]!
    if (this.den[from] === 0) this.wide.set(to, this.wide.get(from)!)
  }

  isZero(at: number): boolean {
    return this.num[at] === 0 && this.den[at] !== 0
  }

  /** States that the numbers from `from` to `to` (exclusive) are whole and exact. */
  declareWhole(from: number, to: number): void {
    this.den.fill(1, from, to)
    this.status.fill(EXACT, from, to)
  }

  setWhole(at: number, value: number): void {
    this.num[at] = value
    this.den[at] = 1
    this.status[at] = EXACT
  }
}

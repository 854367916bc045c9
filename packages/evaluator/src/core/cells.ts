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

  constructor(size: number) {
    this.num = new Float64Array(size)
    this.den = new Float64Array(size).fill(1)
    this.status = new Uint32Array(size)
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

  copy(from: number, to: number): void {
    this.num[to] = this.num[from]!
    this.den[to] = this.den[from]!
    this.status[to] = this.status[from]!
    if (this.den[from] === 0) this.wide.set(to, this.wide.get(from)!)
  }

  isZero(at: number): boolean {
    return this.num[at] === 0 && this.den[at] !== 0
  }

  setWhole(at: number, value: number): void {
    this.num[at] = value
    this.den[at] = 1
    this.status[at] = EXACT
  }
}

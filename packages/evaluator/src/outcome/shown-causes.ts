import type { Cause } from '@renkei/plan'
import type { Run } from '../core/run.ts'

const NONE: readonly number[] = []

/** Numbers the causes of an outcome by first appearance; what no line shows is left out. */
export class ShownCauses {
  readonly list: Cause[] = []
  readonly #run: Run
  readonly #shown = new Map<number, number>()

  constructor(run: Run) {
    this.#run = run
  }

  of(set: number): readonly number[] {
    if (set === 0) return NONE
    return this.#run.causes.members(set).map((at) => {
      const known = this.#shown.get(at)
      if (known !== undefined) return known
      this.#shown.set(at, this.list.length)
      return this.list.push(this.#run.causes.list[at]!) - 1
    })
  }
}

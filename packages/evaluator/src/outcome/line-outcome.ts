import type { Cause, LineOutcome } from '@renkei/plan'
import type { Run } from '../core/run.ts'
import type { LineYear } from './line-year.ts'

/** Numbers the causes of an outcome by first appearance; what no line shows is left out. */
export class ShownCauses {
  readonly list: Cause[] = []
  readonly #run: Run
  readonly #shown = new Map<number, number>()

  constructor(run: Run) {
    this.#run = run
  }

  of(set: number): readonly number[] {
    return this.#run.causes.members(set).map((at) => {
      const known = this.#shown.get(at)
      if (known !== undefined) return known
      this.#shown.set(at, this.list.length)
      return this.list.push(this.#run.causes.list[at]!) - 1
    })
  }
}

export function lineOutcome({ sites, causes, ...line }: LineYear, shown: ShownCauses): LineOutcome {
  return { line: sites.line.id, ...line, causes: shown.of(causes) }
}

import { Sketch, snapshotFor, TRUTH, YEN } from '@renkei/conformance'
import { tracer } from '@renkei/evaluator'
import type { Axis, Cause, Cell, FigureSnapshot, NodeId } from '@renkei/plan'

export const YEARS: Axis = { id: 'year', of: 'year', members: ['2025', '2026', '2027'] }
export const BODIES: Axis = { id: 'body', of: 'body', members: ['a', 'b', 'c'] }

/** What one node comes to, told in a word: `12`, `none(no-cost)`, `awaiting(figures)`, `error(division-by-zero)`. */
export class Told {
  readonly sketch: Sketch
  #told = 0

  constructor(axes: readonly Axis[] = [YEARS, BODIES]) {
    this.sketch = new Sketch(axes)
  }

  /** The cells of a node by body, in the first year unless said otherwise. */
  bodies(node: NodeId, more: Partial<FigureSnapshot> = {}, year = '2025'): readonly string[] {
    return BODIES.members.map((body) => this.#tell(node, body, year, more))
  }

  /** The cells of a node by year, of the first body. */
  years(node: NodeId, more: Partial<FigureSnapshot> = {}): readonly string[] {
    return YEARS.members.map((year) => this.#tell(node, 'a', year, more))
  }

  #tell(node: NodeId, body: string, year: string, more: Partial<FigureSnapshot>): string {
    const everywhere = this.sketch.mask(['year', 'body'], Array<boolean>(9).fill(true))
    const axes = ['year', 'body']
    const type = this.sketch.builder.typeOf(node)
    const shown = type.kind === 'truth' ? this.sketch.when([[node, this.#number(1)]], this.#number(0)) : node
    const otherwise = type.kind === 'truth' ? this.#number(0) : node
    const spread = this.sketch.node({ op: 'when', cases: [[everywhere, shown]], else: otherwise }, axes, type.kind === 'truth' ? YEN : type)
    const line = this.sketch.line(spread, { id: `told ${this.#told++}`, years: YEARS.members })
    const plan = this.sketch.build()
    const { steps = [], causes = [] } = tracer(plan, snapshotFor(plan, more)).trace({ line, year, body }) ?? {}
    return toldCell(steps.at(-1)!.result, causes)
  }

  #number(value: number): NodeId {
    return this.sketch.constant([], [value])
  }

  truth(value: boolean): NodeId {
    return this.sketch.constant([], [value], TRUTH)
  }
}

function toldCell({ kind, value, label, causes: own }: Cell, causes: readonly Cause[]): string {
  const named = own.map((at) => causes[at]!).map((cause) => cause.code ?? cause.class)
  const why = [...new Set(named)].sort().join(', ')
  if (kind === 'none') return `none(${label}${why === '' ? '' : `, ${why}`})`
  if (kind === 'exact') return why === '' ? String(value) : `${String(value)} (${why})`
  return `${kind}(${why})`
}

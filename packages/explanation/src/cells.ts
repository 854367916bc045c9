import type { Rational } from '@renkei/money'
import type { AxisId, NodeId, Plan, FigureSnapshot, Step, Trace } from '@renkei/plan'
import type { ColumnCell, ColumnReader } from './column-cell.ts'

/** What the cells of one line and year are read from. */
export interface CellSource {
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly columns: ColumnReader
  /** Traces of this line and year. */
  readonly trace: (body: string) => Trace | undefined
  /** A body to trace where any will do. */
  readonly anyBody: string
}

/** The cells behind one line in one year. Traces are taken when asked for, one a body, and kept. */
export class Cells {
  readonly year: string
  readonly #source: CellSource
  readonly #steps = new Map<NodeId, Step[]>()
  readonly #traced = new Set<string>()

  constructor(source: CellSource, year: string) {
    this.#source = source
    this.year = year
  }

  /** The step that computed a cell; without `body`, of any body. Undefined where the line does not really read it. */
  step(node: NodeId, body?: string, year = this.year): Step | undefined {
    const known = this.#find(node, body, year)
    const asked = body ?? this.#source.anyBody
    if (known !== undefined || this.#traced.has(asked)) return known
    this.#load(asked)
    return this.#find(node, body, year)
  }

  /** Every step that computed a node for a body in this year, one for each pool of it. */
  steps(node: NodeId, body: string): readonly Step[] {
    this.step(node, body)
    return (this.#steps.get(node) ?? []).filter(({ at }) => (at['year'] ?? this.year) === this.year && (at['body'] ?? body) === body)
  }

  /** The exact number in a cell; of leaves also where the line does not read them. */
  value(node: NodeId, body?: string, year = this.year): Rational | undefined {
    const leaf = this.#isLeaf(node)
    const step = leaf ? this.#find(node, body, year) : this.step(node, body, year)
    if (step !== undefined) return typeof step.result.value === 'string' ? step.result.value : undefined
    return leaf ? this.#leafValue(node, body, year) : undefined
  }

  /** The exact number at a place of several axes; `via` is a body whose trace leads there. Undefined where nothing is computed there. */
  valueAt(node: NodeId, place: Readonly<Record<AxisId, string>>, via: string): Rational | undefined {
    if (!this.#traced.has(via)) this.#load(via)
    const step = this.#steps.get(node)?.find(({ at }) => Object.entries({ year: this.year, ...place }).every(([axis, member]) => (at[axis] ?? member) === member))
    return typeof step?.result.value === 'string' ? step.result.value : undefined
  }

  /** How an amount was shared, as the cell of a member tells it; undefined while nothing is computed. */
  shares(node: NodeId, member: string): Step['shares'] {
    const known = this.#steps.get(node)?.find(({ shares }) => shares !== undefined)
    return (known ?? this.step(node, member))?.shares
  }

  /** True where a leaf says that nothing arises (nil, —), which is not a missing number. */
  isNil(node: NodeId, body: string, year = this.year): boolean {
    const step = this.#find(node, body, year)
    if (step !== undefined) return step.result.kind === 'none'
    const cell = this.#leafCell(node, body, year)
    return cell !== undefined && 'mark' in cell && 'none' in cell.mark
  }

  #isLeaf(id: NodeId): boolean {
    const op = this.#source.plan.nodes[id]?.op
    return op === 'const' || op === 'figure'
  }

  #leafValue(id: NodeId, body: string | undefined, year: string): Rational | undefined {
    const cell = this.#leafCell(id, body, year)
    return cell && 'value' in cell && typeof cell.value === 'string' ? cell.value : undefined
  }

  #leafCell(id: NodeId, body: string | undefined, year: string): ColumnCell {
    const { plan, snapshot, columns } = this.#source
    const node = plan.nodes[id]
    const column = node?.op === 'const' ? node.value : node?.op === 'figure' ? snapshot.figures[node.key]?.column : undefined
    return column && columns.cell(column, body === undefined ? { year } : { year, body })
  }

  #find(node: NodeId, body: string | undefined, year: string): Step | undefined {
    return this.#steps
      .get(node)
      ?.find(({ at }) => (at['year'] ?? year) === year && (body === undefined || (at['body'] ?? body) === body))
  }

  #load(body: string): void {
    this.#traced.add(body)
    for (const step of this.#source.trace(body)?.steps ?? []) {
      const steps = this.#steps.get(step.node)
      if (steps === undefined) this.#steps.set(step.node, [step])
      else steps.push(step)
    }
  }
}

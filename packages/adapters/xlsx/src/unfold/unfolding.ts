import type { AxisId, FigureSnapshot, NodeId, Plan, PlanNode } from '@renkei/plan'
import { Block, type Room } from '../book/block.ts'
import type { Cell } from '../book/cell.ts'
import { Formula } from '../book/formula.ts'
import { Inputs } from './inputs.ts'
import { absolute, inCell, type Int, type Term } from './int.ts'
import { operators } from './operators/index.ts'
import { Refused } from './refusal.ts'
import type { Sym } from './sym.ts'
import { WIDEST } from './widest.ts'

/** A cell of the plan: the position on each axis of its node. */
export type At = Readonly<Record<AxisId, number>>

/** Turns the cells of a plan into cells of a workbook, each once and only those that are needed. */
export class Unfolding {
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly inputs: Inputs = new Inputs()
  /** By the cell of a share: what it is before anybody takes the remainder. */
  readonly beforeRemainder: Map<Cell, Term> = new Map()
  /** By the cell of a share: the sharing it comes from. */
  readonly sharedIn: Map<Cell, { readonly id: NodeId; readonly at: At }> = new Map()
  readonly #titleOf: (id: NodeId, at: At) => string
  /** A member of an axis as people call it. */
  readonly labelOf: (axis: AxisId, member: number) => string
  readonly #cells = new Map<string, Sym | Refused>()
  readonly #groups = new Map<string, unknown>()
  readonly #numbers = new Map<object, number>()
  readonly #blocks = new Map<string, Block>()

  constructor(plan: Plan, snapshot: FigureSnapshot, names: { titleOf: (id: NodeId, at: At) => string; labelOf: (axis: AxisId, member: number) => string }) {
    this.plan = plan
    this.snapshot = snapshot
    this.#titleOf = names.titleOf
    this.labelOf = names.labelOf
  }

  get blocks(): readonly Block[] {
    return [...this.#blocks.values()]
  }

  /** Throws `Refused` where whole numbers of a workbook cannot carry it. */
  cell(id: NodeId, at: At): Sym {
    const node = this.node(id)
    const key = `${id} ${this.keyOf(node.axes, at)}`
    const known = this.#cells.get(key)
    if (known instanceof Refused) throw known
    if (known !== undefined) return known
    try {
      const made = operators[node.op](this, id, this.#own(node.axes, at))
      this.#cells.set(key, made)
      return made
    } catch (fault) {
      if (fault instanceof Refused) this.#cells.set(key, fault)
      throw fault
    }
  }

  node(id: NodeId): PlanNode {
    return this.plan.nodes[id]!
  }

  members(axis: AxisId): readonly string[] {
    return this.plan.axes.find(({ id }) => id === axis)?.members ?? []
  }

  keyOf(axes: readonly AxisId[], at: At): string {
    return axes.map((axis) => at[axis]).join(',')
  }

  #own(axes: readonly AxisId[], at: At): At {
    return Object.fromEntries(axes.map((axis) => [axis, at[axis]!]))
  }

  /** A key for whole numbers that are the same cells or literals, in whatever order. */
  identity(ints: readonly Int[]): string {
    const names = ints.map(({ of }) => {
      if (typeof of === 'string') return of
      // SUM(cell) is made anew each time it is needed: the cell is what counts.
      const cell = of instanceof Formula ? of.parts.find((part) => typeof part !== 'string')! : of
      const number = this.#numbers.get(cell as object) ?? this.#numbers.size
      this.#numbers.set(cell as object, number)
      return `#${number}`
    })
    return names.sort().join(' ')
  }

  /** What is worked out once for a group of cells. */
  group<T>(key: string, make: () => T): T {
    if (!this.#groups.has(key)) this.#groups.set(key, make())
    return this.#groups.get(key) as T
  }

  /** The table in which the cells of a node stand; its rows run over `over`, by itself the last axis that is not the year. */
  block(id: NodeId, at: At, over?: AxisId): Block {
    const { axes } = this.node(id)
    const rows = over ?? axes.filter((axis) => axis !== 'year').at(-1)
    const key = `${id} ${this.keyOf(axes.filter((axis) => axis !== rows), at)}`
    let block = this.#blocks.get(key)
    if (block === undefined) {
      const labels = rows === undefined ? [''] : this.members(rows).map((_, i) => this.labelOf(rows, i))
      this.#blocks.set(key, (block = new Block(this.#titleOf(id, at), labels)))
    }
    return block
  }

  rowOf(id: NodeId, at: At, over?: AxisId): Room {
    const rows = over ?? this.node(id).axes.filter((axis) => axis !== 'year').at(-1)
    return this.block(id, at, over).row(rows === undefined ? 0 : at[rows]!)
  }

  /** A whole number in a cell of its own; refused where it is too large for Excel. */
  put(room: Room, id: NodeId, heading: string, { formula, value, nonneg }: Term): Int {
    this.fit(id, value)
    return inCell(room.put(heading, formula, value), value, nonneg)
  }

  fit(id: NodeId, value: bigint): void {
    if (absolute(value) >= WIDEST) throw new Refused('too-large', id)
  }
}

import { fractionOf } from '@renkei/money'
import { isOutsideEnds, sameUnit, type AxisId, type Column, type Figure, type FigureSnapshot, type Plan, type PlanNode, type Recorded, type Scenario, type Waiting } from '@renkei/plan'
import { awaiting, blank, LeafReader, type LeafValue } from './leaf-values.ts'
import { ERROR, ESTIMATE, EXACT } from './status.ts'
import { variesAlong } from './varies.ts'

/** The leaves of a plan with the figures for it: everything a query reads. */
export class Leaves {
  readonly #plan: Plan
  readonly #snapshot: FigureSnapshot
  readonly #reader: LeafReader

  constructor(plan: Plan, snapshot: FigureSnapshot) {
    this.#plan = plan
    this.#snapshot = snapshot
    this.#reader = new LeafReader(plan.axes)
  }

  get reader(): LeafReader {
    return this.#reader
  }

  /** The cells of a leaf, row-major over `axes`: those of the node, in the order of the plan. */
  values(id: string, node: PlanNode, axes: readonly AxisId[], scenario?: Scenario): readonly LeafValue[] {
    const override = scenario?.override[overriddenBy(id, node)]
    if (override !== undefined) return this.#read(node, axes, override, () => 0, awaiting('figures'))
    switch (node.op) {
      case 'const':
        return this.#read(node, axes, node.value, () => (node.estimate === true ? ESTIMATE : 0), blank(ERROR))
      case 'figure':
        return this.#figure(node, axes, own(this.#snapshot.figures, node.key))
      case 'open':
        return this.#open(node, axes, this.#known(this.#snapshot.decisions, node.item))
      case 'recorded':
        return this.#record(node, axes, this.record(node.slot))
      default:
        return []
    }
  }

  /** The axes of a leaf along which it differs, as it stands or in a scenario. A record is looked at by group, and keeps all. */
  axesOf(id: string, node: PlanNode, axes: readonly AxisId[], scenarios: readonly Scenario[]): readonly AxisId[] {
    const columns = [this.#columnOf(node), ...scenarios.map(({ override }) => override[overriddenBy(id, node)])]
    if (columns[0] === 'all') return axes
    return axes.filter((axis) => columns.some((column) => column !== undefined && column !== 'all' && variesAlong(this.#plan.axes, column, axis)))
  }

  #columnOf(node: PlanNode): Column | 'all' | undefined {
    switch (node.op) {
      case 'const':
        return node.value
      case 'figure': {
        const figure = own(this.#snapshot.figures, node.key)
        return figure?.qualityAt === undefined ? figure?.column : 'all'
      }
      case 'open':
        return this.#plan.open.find(({ id }) => id === node.item)?.ends === undefined ? this.#known(this.#snapshot.decisions, node.item)?.column : 'all'
      default:
        return 'all'
    }
  }

  /** What is on record for a slot by the day the figures are read. */
  record(slot: string): Recorded | undefined {
    return this.#known(this.#snapshot.records, slot)
  }

  #read(node: PlanNode, axes: readonly AxisId[], column: Column, causes: (position: number) => number, absent: LeafValue): readonly LeafValue[] {
    const positions = this.#reader.positions(axes, column.axes)
    return Array.from(positions, (position) => {
      const value = this.#reader.value(column, position, node.type, causes(position))
      return value.has ? value : absent
    })
  }

  #all(axes: readonly AxisId[], value: LeafValue): readonly LeafValue[] {
    return Array.from({ length: this.#reader.count(axes) }, () => value)
  }

  #figure(node: PlanNode, axes: readonly AxisId[], figure: Figure | undefined): readonly LeafValue[] {
    if (figure === undefined) return this.#all(axes, awaiting('figures'))
    const { column, quality, qualityAt, unit } = figure
    if (this.#misfit(node, column) || (node.type.kind === 'number' && !sameUnit(node.type.unit, unit))) return this.#all(axes, blank(ERROR))
    return this.#read(node, axes, column, (position) => ((qualityAt?.[position] ?? quality) === 'final' ? 0 : ESTIMATE), awaiting('figures'))
  }

  #open(node: Extract<PlanNode, { op: 'open' }>, axes: readonly AxisId[], decision: Recorded | undefined): readonly LeafValue[] {
    const item = this.#plan.open.find(({ id }) => id === node.item)
    const waiting: Waiting = item?.waiting ?? 'not-stated'
    if (decision === undefined) return this.#all(axes, awaiting(waiting))
    if (this.#misfit(node, decision.column)) return this.#all(axes, blank(ERROR))
    const values = this.#read(node, axes, decision.column, () => 0, awaiting(waiting))
    const { ends = [] } = item ?? {}
    return values.map((value, at) => (this.#outside(value, at, axes, ends) ? blank(ERROR) : value))
  }

  #record(node: PlanNode, axes: readonly AxisId[], record: Recorded | undefined): readonly LeafValue[] {
    if (record === undefined) return this.#all(axes, blank(0, false))
    if (this.#misfit(node, record.column)) return this.#all(axes, blank(ERROR))
    return this.#read(node, axes, record.column, () => 0, blank(0, false))
  }

  /** A decision below all extreme points of its item, or above all. */
  #outside(value: LeafValue, at: number, axes: readonly AxisId[], ends: readonly Column[]): boolean {
    if (value.status !== EXACT) return false
    return isOutsideEnds(fractionOf(value.num, value.den), ends, (end) => this.#reader.positions(axes, end.axes)[at]!)
  }

  #misfit(node: PlanNode, { axes, values }: Column): boolean {
    if (this.#snapshot.axesHash !== this.#plan.axesHash || axes.some((axis) => !node.axes.includes(axis))) return true
    return values.length !== 1 && values.length !== this.#reader.count(axes)
  }

  #known(table: Readonly<Record<string, Recorded>>, key: string): Recorded | undefined {
    const found = own(table, key)
    return found !== undefined && found.decided <= this.#snapshot.asOf ? found : undefined // ISO dates sort as text
  }
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Under which name a scenario replaces a leaf. */
export function overriddenBy(id: string, node: PlanNode): string {
  return node.op === 'figure' ? node.key : node.op === 'open' ? node.item : node.op === 'recorded' ? node.slot : id
}

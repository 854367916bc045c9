import type { AxisId } from '@renkei/plan'
import type { Column } from '../tree/column.ts'
import { columnsOf, NARROW } from '../tree/expr.ts'
import type { Step } from '../tree/relations.ts'
import type { Dialect } from './dialect.ts'
import { printColumn, printExpr, type Scope } from './expression.ts'
import { axisName } from './names.ts'

/** One source in FROM: its text with an alias, and the join it stands for. */
interface Source {
  readonly text: string
  readonly alias: string
}

/** Prints the SELECT of a step that reads others: columns computed here beside those carried on. */
export class StepPrinter {
  readonly #dialect: Dialect
  readonly #step: Step
  readonly #sizes: ReadonlyMap<AxisId, number>
  readonly #sources: string[] = []
  readonly #axisAt = new Map<AxisId, string>()
  readonly #columnAt = new Map<Column, string>()
  #aliases = 0

  constructor(dialect: Dialect, step: Step, sizes: ReadonlyMap<AxisId, number>) {
    this.#dialect = dialect
    this.#step = step
    this.#sizes = sizes
  }

  print(): string {
    this.#readFrames()
    this.#readGrouped()
    for (const axis of this.#step.frame.axes) if (!this.#axisAt.has(axis)) this.#addAxis(axis)
    this.#readGathered()
    const axes = this.#step.frame.axes.map((axis) => `${this.#scope.axis(axis)} AS ${axisName(axis)}`)
    const carried = [...this.#step.carried].map((column) => `${this.#columnAt.get(column)!} AS ${column.name}`)
    const own = this.#step.columns.map((column) => `${this.#own(column)} AS ${column.name}`)
    const from = this.#sources.length === 0 ? '' : ` FROM ${this.#sources.join(' ')}`
    return `SELECT ${[...axes, ...carried, ...own].join(', ')}${from}`
  }

  get #scope(): Scope {
    return { column: (column) => this.#columnAt.get(column)!, axis: (axis) => this.#axisAt.get(axis)! }
  }

  #own(column: Column): string {
    return column.from.kind === 'expr' ? printColumn(this.#dialect, this.#scope, column, column.from.expr) : this.#columnAt.get(column)!
  }

  /** The step before it, and the steps of frames with fewer axes. */
  #readFrames(): void {
    const { before, columns, reads } = this.#step
    const steps = new Map<Step, Column[]>()
    if (before !== undefined) steps.set(before, [...before.columns, ...before.carried])
    for (const column of columns) {
      for (const read of plainReads(column)) {
        const step = reads.get(read)!
        if (step !== before) steps.set(step, [...(steps.get(step) ?? []), read])
      }
    }
    const ordered = [...steps].sort(([a], [b]) => b.frame.axes.length - a.frame.axes.length)
    for (const [step, read] of before === undefined ? ordered : [[before, steps.get(before)!] as const, ...ordered.filter(([other]) => other !== before)]) {
      const source = this.#fresh(step.name)
      this.#join(source, step.frame.axes, new Map())
      for (const column of read) this.#columnAt.set(column, `${source.alias}.${column.name}`)
    }
  }

  /** Rows of a frame with more axes, grouped. */
  #readGrouped(): void {
    const groups = new Map<Step, Column[]>()
    for (const column of this.#step.columns) {
      if (column.from.kind !== 'aggregate') continue
      const step = this.#step.reads.get(column.from.source)!
      groups.set(step, [...(groups.get(step) ?? []), column])
    }
    for (const [step, columns] of groups) this.#group(step, columns)
  }

  #group(step: Step, columns: readonly Column[]): void {
    const { axes } = this.#step.frame
    const keys = axes.map(axisName)
    const drawn = columns.map((column) => {
      const { fn, source } = column.from as Extract<Column['from'], { kind: 'aggregate' }>
      const text = this.#dialect.aggregate(fn, source.name, column.max > NARROW)
      return `${column.narrowed ? `CAST(${text} AS ${this.#dialect.type('narrow')})` : text} AS ${column.name}`
    })
    const by = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`
    const source = this.#fresh(`(SELECT ${[...keys, ...drawn].join(', ')} FROM ${step.name}${by})`)
    this.#join(source, axes, new Map())
    for (const column of columns) {
      const { fn } = column.from as Extract<Column['from'], { kind: 'aggregate' }>
      this.#columnAt.set(column, this.#dialect.drawn(fn, `${source.alias}.${column.name}`))
    }
  }

  /** Cells read at other members; those read at the same ones stand in one row. */
  #readGathered(): void {
    const groups = new Map<string, { readonly step: Step; readonly keys: ReadonlyMap<AxisId, string>; readonly columns: Column[] }>()
    for (const column of this.#step.columns) {
      if (column.from.kind !== 'gather') continue
      const step = this.#step.reads.get(column.from.source)!
      const keys = new Map(Object.entries(column.from.at).map(([axis, key]) => [axis, printExpr(this.#dialect, this.#scope, key)]))
      const name = `${step.name} ${[...keys].flat().join(' ')}`
      const group = groups.get(name) ?? { step, keys, columns: [] }
      groups.set(name, group)
      group.columns.push(column)
    }
    for (const { step, keys, columns } of groups.values()) {
      const source = this.#fresh(step.name)
      this.#join(source, step.frame.axes, keys)
      for (const column of columns) this.#columnAt.set(column, `${source.alias}.${(column.from as Extract<Column['from'], { kind: 'gather' }>).source.name}`)
    }
  }

  #fresh(text: string): Source {
    const alias = `t${this.#aliases++}`
    return { text: `${text} AS ${alias}`, alias }
  }

  /** Joins on the axes that are there already, or at the keys given; the others come from here. */
  #join({ text, alias }: Source, axes: readonly AxisId[], keys: ReadonlyMap<AxisId, string>): void {
    const on: string[] = []
    for (const axis of axes) {
      const name = `${alias}.${axisName(axis)}`
      const other = keys.get(axis) ?? this.#axisAt.get(axis)
      if (other === undefined) this.#axisAt.set(axis, name)
      else on.push(`${name} = ${other}`)
    }
    if (this.#sources.length === 0 && on.length === 0) this.#sources.push(text)
    else if (on.length === 0) this.#sources.push(`CROSS JOIN ${text}`)
    else if (this.#sources.length === 0) this.#sources.push(`(SELECT 1 AS one) AS o JOIN ${text} ON ${on.join(' AND ')}`)
    else this.#sources.push(`JOIN ${text} ON ${on.join(' AND ')}`)
  }

  #addAxis(axis: AxisId): void {
    const alias = `t${this.#aliases++}`
    const text = `${this.#dialect.positions(this.#sizes.get(axis)!)} AS ${alias}`
    this.#sources.push(this.#sources.length === 0 ? text : `CROSS JOIN ${text}`)
    this.#axisAt.set(axis, `${alias}.i`)
  }
}

/** The columns read at the reader's own members. */
function plainReads(column: Column): readonly Column[] {
  const { from } = column
  if (from.kind === 'expr') return [...columnsOf(from.expr)]
  return from.kind === 'gather' ? Object.values(from.at).flatMap((key) => [...columnsOf(key)]) : []
}

import type { Column, Frame } from './column.ts'
import { columnsOf } from './expr.ts'
import type { Frames } from './frames.ts'

/** One step of the query: the cells of a frame with columns of a level, and those of lower levels that are still read later. */
export interface Step {
  readonly name: string
  readonly frame: Frame
  readonly level: number
  /** Computed here; inputs where the level is 0. */
  readonly columns: readonly Column[]
  /** Of the step before it in the frame. */
  readonly carried: Set<Column>
  readonly before: Step | undefined
  /** Read elsewhere: by column of another frame, the step that has it. */
  readonly reads: Map<Column, Step>
}

/** The order in which the columns needed are computed: what is read stands in an earlier step. */
export function stepsOf(frames: Frames, outputs: Iterable<Column>): readonly Step[] {
  const needed = reachable(outputs)
  const steps = frames.list.flatMap((frame) => stepsOfFrame(frame, needed)).sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1))
  const byFrame = new Map<Frame, Step[]>()
  for (const step of steps) byFrame.set(step.frame, [...(byFrame.get(step.frame) ?? []), step])
  for (const step of steps) {
    for (const column of step.columns) {
      for (const read of readBy(column)) step.reads.set(read, carriedTo(step, column, read) ?? fetch(byFrame.get(read.frame)!, read, step.level))
    }
  }
  for (const column of outputs) fetch(byFrame.get(column.frame)!, column, Infinity)
  return steps.map((step, at) => Object.assign(step, { name: `r${at}` }))
}

/** A column of fewer axes that an earlier step of the frame has read is handed on from there instead of being joined again. */
function carriedTo(step: Step, reader: Column, column: Column): Step | undefined {
  if (column.frame === step.frame || !readsPlainly(reader, column)) return undefined
  const first = firstReader(step.before, column)
  if (first === undefined) return undefined
  for (let at = step.before; at !== undefined; at = at === first ? undefined : at.before) at.carried.add(column)
  return step.before
}

function firstReader(from: Step | undefined, column: Column): Step | undefined {
  for (let at = from; at !== undefined; at = at.before) {
    const isRead = at.columns.some((own) => readsPlainly(own, column))
    if (isRead && at.reads.get(column) !== at.before) return at
  }
  return undefined
}

/** Whether a column is read at the reader's own members. */
export function readsPlainly({ from }: Column, column: Column): boolean {
  return from.kind === 'expr' && columnsOf(from.expr).has(column)
}

/** The step of the frame from which a step of this level reads the column, which is carried up to there. */
function fetch(steps: readonly Step[], column: Column, level: number): Step {
  const earlier = steps.filter((step) => step.level < level)
  for (const step of earlier) if (step.level > column.level) step.carried.add(column)
  return earlier.at(-1)!
}

function stepsOfFrame(frame: Frame, needed: ReadonlySet<Column>): Step[] {
  const columns = frame.columns.filter((column) => needed.has(column))
  const levels = [...new Set(columns.map(({ level }) => level))].sort((a, b) => a - b)
  const steps: Step[] = []
  for (const level of levels) {
    const own = columns.filter((column) => column.level === level)
    const key = `${frame.axes.join(' ')} ${level}`
    steps.push({ name: key, frame, level, columns: own, carried: new Set(), before: steps.at(-1), reads: new Map() })
  }
  return steps
}

function reachable(outputs: Iterable<Column>): ReadonlySet<Column> {
  const found = new Set<Column>()
  const open = [...outputs]
  for (let column = open.pop(); column !== undefined; column = open.pop()) {
    if (found.has(column)) continue
    found.add(column)
    open.push(...readBy(column))
  }
  return found
}

/** The columns a column is made of. */
export function readBy({ from }: Column): readonly Column[] {
  switch (from.kind) {
    case 'input':
      return []
    case 'expr':
      return [...columnsOf(from.expr)]
    case 'gather':
      return [from.source, ...Object.values(from.at).flatMap((key) => [...columnsOf(key)])]
    case 'aggregate':
      return [from.source]
  }
}


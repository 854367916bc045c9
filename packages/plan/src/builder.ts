import { axesHash } from './axes-hash.ts'
import type { Digest } from './hash.ts'
import type { Assumption, Axis, AxisId, Check, Line, NodeBase, NodeId, Op, OpenItem, OpName, Origin, Plan, PlanNode, ValueType } from './plan.ts'
import { PLAN_FORMAT } from './plan.ts'
import { numbered } from './renumber.ts'
import { sameValue } from './same-value.ts'

/**
 * Collects a plan. Equal nodes (operator, axes, type and origin) become one. Ids given out are for this builder only: `build` drops
 * what nothing reads and numbers the rest densely.
 */
export class PlanBuilder {
  readonly #axes: readonly Axis[]
  readonly #nodes = new Map<NodeId, PlanNode>()
  readonly #declared = new Map<NodeId, NodeBase>()
  /** By operator and origin, the nodes that may equal another. */
  readonly #alike = new Map<OpName, Map<number, NodeId[]>>()
  readonly #origins: Origin[] = []
  /** Their positions, by where they start. */
  readonly #originsAt = new Map<number, number[]>()
  readonly #lines: Line[] = []
  readonly #open = new Map<string, OpenItem>()
  readonly #checks: Check[] = []
  readonly #assumptions: Assumption[] = []
  #next = 0

  constructor(axes: readonly Axis[]) {
    this.#axes = axes
  }

  /** The position of this origin, added when new. */
  origin(origin: Origin): number {
    const beside = this.#originsAt.get(origin.span.start)
    const known = beside?.find((at) => sameOrigin(this.#origins[at]!, origin))
    if (known !== undefined) return known
    const at = this.#origins.push(origin) - 1
    if (beside === undefined) this.#originsAt.set(origin.span.start, [at])
    else beside.push(at)
    return at
  }

  node(op: Op, base: NodeBase): NodeId {
    const node: PlanNode = { ...op, ...base }
    let byOrigin = this.#alike.get(op.op)
    if (byOrigin === undefined) this.#alike.set(op.op, (byOrigin = new Map()))
    const alike = byOrigin.get(base.origin)
    const known = alike?.find((other) => sameValue(this.#nodes.get(other), node, labels))
    if (known !== undefined) return known
    const id = this.#freshId()
    if (alike === undefined) byOrigin.set(base.origin, [id])
    else alike.push(id)
    this.#nodes.set(id, node)
    return id
  }

  /** A node that others may read before it is defined: the way to write a recurrence. `define` must follow before `build`. */
  declare(base: NodeBase): NodeId {
    const id = this.#freshId()
    this.#declared.set(id, base)
    return id
  }

  /** Gives a declared node its operator. */
  define(id: NodeId, op: Op): void {
    const base = this.#declared.get(id)
    if (base === undefined) throw new Error(`${id} is not a declared node`)
    this.#declared.delete(id)
    this.#nodes.set(id, { ...op, ...base })
  }

  typeOf(id: NodeId): ValueType {
    return this.#baseOf(id).type
  }

  axesOf(id: NodeId): readonly AxisId[] {
    return this.#baseOf(id).axes
  }

  line(line: Line): void {
    this.#lines.push(line)
  }

  /** An item is listed once: the first of an id stands. */
  open(item: OpenItem): void {
    if (!this.#open.has(item.id)) this.#open.set(item.id, item)
  }

  check(check: Check): void {
    this.#checks.push(check)
  }

  /** The same assumption of the same place is listed once. */
  assume(assumption: Assumption): void {
    const { code, text, origin } = assumption
    if (this.#assumptions.some((other) => other.code === code && other.text === text && other.origin === origin)) return
    this.#assumptions.push(assumption)
  }

  /** The platform's own `digest` may take the place of the one that works everywhere. */
  build(digest?: Digest): Plan {
    const [undefinedId] = this.#declared.keys()
    if (undefinedId !== undefined) throw new Error(`${undefinedId} was declared and never defined`)
    return numbered({
      format: PLAN_FORMAT,
      axes: this.#axes,
      axesHash: axesHash(this.#axes, digest),
      nodes: this.#nodes,
      lines: this.#lines,
      checks: this.#checks,
      open: [...this.#open.values()],
      origins: this.#origins,
      assumptions: this.#assumptions,
    })
  }

  #freshId(): NodeId {
    return `n${this.#next++}`
  }

  #baseOf(id: NodeId): NodeBase {
    const node = this.#nodes.get(id) ?? this.#declared.get(id)
    if (node === undefined) throw new Error(`${id} is not a node of this builder`)
    return node
  }
}

/** What a reader calls a node does not change what it is. */
const labels: ReadonlySet<string> = new Set(['label'])

function sameOrigin(left: Origin, right: Origin): boolean {
  const { source, end } = right.span
  return left.method === right.method && left.span.source === source && left.span.end === end && (left.clause ?? '') === (right.clause ?? '')
}

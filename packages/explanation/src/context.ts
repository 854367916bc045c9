import type { Language } from '@renkei/diagnostics'
import type { FigureSnapshot, Line, LineOutcome, NodeId, Origin, Outcome, Plan, Trace } from '@renkei/plan'
import { clauseText } from './clause-text.ts'
import { ColumnReader } from './column-cell.ts'
import type { LineFacts } from './line-facts.ts'
import type { BodyRef, ClauseRef, GroundPart, Place, SetPart } from './explanation.ts'
import type { MethodExplanation } from './method.ts'
import { indexAssumptions, type AssumptionIndex } from './parts/assumption-parts.ts'
import { methods as builtIn } from './methods/index.ts'

/** One evaluation, and the names for people that a plan does not hold. */
export interface ExplainInput {
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly outcome: Outcome
  /** Of the same plan, snapshot and scenario as the outcome. */
  readonly trace: (of: Trace['of']) => Trace | undefined
  /** By member of the body axis, in the order in which bodies are shown; a member that is not there is shown as it is, after the others. */
  readonly bodies: ReadonlyMap<string, { readonly name: string; readonly code?: string }>
  readonly locate: (span: Origin['span']) => Place
  /** What the sentence at a place stands on beside itself: the 按分方式 it goes by, the sentence in whose place it is. */
  readonly grounds?: (span: Origin['span']) => readonly Ground[]
  readonly language: Language
  /** Names by number: `12` → 奥羽新幹線の整備実現. */
  readonly programmes?: ReadonlyMap<string, string>
  /** Explanations of burden methods beside the built-in ones. */
  readonly methods?: readonly MethodExplanation[]
}

/** A sentence that another one stands on, as typed. */
export interface Ground {
  readonly kind: GroundPart['kind']
  readonly text: string
  readonly span: Origin['span']
}

/** One evaluation prepared for explaining many lines of it: what several lines need is looked up once. */
export class ExplainContext {
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly outcome: Outcome
  readonly language: Language
  readonly columns: ColumnReader
  readonly trace: ExplainInput['trace']
  readonly programmes: ReadonlyMap<string, string>
  /** What was found of a line and year, kept for its other bodies. */
  readonly found = new Map<string, LineFacts>()
  /** Sets by node and year: many lines have the same. */
  readonly sets = new Map<string, SetPart>()
  readonly assumptions: AssumptionIndex
  /** Names of figures by key. */
  readonly figureNames: ReadonlyMap<string, string>
  readonly #methods: ReadonlyMap<string, MethodExplanation>
  readonly #lines: ReadonlyMap<string, Line>
  readonly #outcomes: ReadonlyMap<string, LineOutcome>
  readonly #members: ReadonlyMap<string, readonly BodyRef[]>
  readonly #refs = new Map<string, BodyRef>()
  readonly #ranks: ReadonlyMap<string, number>
  readonly #bodies: ExplainInput['bodies']
  readonly #locate: ExplainInput['locate']
  readonly #grounds: NonNullable<ExplainInput['grounds']>
  readonly #clauses = new Map<number, ClauseRef>()

  constructor(input: ExplainInput) {
    this.plan = input.plan
    this.snapshot = input.snapshot
    this.outcome = input.outcome
    this.language = input.language
    this.trace = input.trace
    this.programmes = input.programmes ?? new Map()
    this.columns = new ColumnReader(input.plan.axes)
    this.#bodies = input.bodies
    this.#ranks = new Map([...input.bodies.keys()].map((member, rank) => [member, rank]))
    this.#locate = input.locate
    this.#grounds = input.grounds ?? (() => [])
    this.#methods = new Map([...builtIn, ...(input.methods ?? [])].map((method) => [method.name, method]))
    this.#lines = new Map(input.plan.lines.map((line) => [line.id, line]))
    this.#outcomes = new Map(input.outcome.lines.map((line) => [key(line.line, line.year), line]))
    this.assumptions = indexAssumptions(input.plan, (origin) => this.clause(origin))
    this.figureNames = new Map(Object.values(input.plan.nodes).flatMap((node) => (node.op === 'figure' ? [[node.key, node.label ?? node.key.split('｜')[0]!]] : [])))
    this.#members = new Map(input.plan.axes.map(({ id, members }) => [id, members.map((member) => this.body(member))]))
  }

  line(id: string): Line | undefined {
    return this.#lines.get(id)
  }

  outcomeOf(line: string, year: string): LineOutcome | undefined {
    return this.#outcomes.get(key(line, year))
  }

  /** The bodies of a line, in the order that breaks ties. */
  bodiesOf(line: Line): readonly BodyRef[] {
    return this.#members.get(line.bodies) ?? []
  }

  /** Bodies in the order in which they are shown. */
  inOrder(bodies: readonly BodyRef[]): readonly BodyRef[] {
    const rank = ({ member }: BodyRef): number => this.#ranks.get(member) ?? this.#ranks.size
    return [...bodies].sort((left, right) => rank(left) - rank(right))
  }

  body(member: string): BodyRef {
    const known = this.#refs.get(member)
    if (known !== undefined) return known
    const ref: BodyRef = { member, ...(this.#bodies.get(member) ?? { name: member }) }
    this.#refs.set(member, ref)
    return ref
  }

  /** The sentence an origin points at. */
  clause(origin: number): ClauseRef {
    const known = this.#clauses.get(origin)
    if (known !== undefined) return known
    const { method, span, clause = '' } = this.plan.origins[origin] ?? { method: '', span: { source: '', start: 0, end: 0 } }
    const ref: ClauseRef = { text: clauseText(clause), method, span, place: this.#locate(span) }
    this.#clauses.set(origin, ref)
    return ref
  }

  /** What a sentence stands on beside itself. */
  grounds({ method, span }: ClauseRef): readonly GroundPart[] {
    return this.#grounds(span).map(({ kind, text, span: at }) => ({ kind, clause: { text: clauseText(text), method, span: at, place: this.#locate(at) } }))
  }

  /** How a node came into the plan is explained by the method its origin names. */
  methodOf(node: NodeId): MethodExplanation | undefined {
    const origin = this.plan.nodes[node]?.origin
    return origin === undefined ? undefined : this.methodNamed(this.plan.origins[origin]?.method ?? '')
  }

  methodNamed(name: string): MethodExplanation | undefined {
    return this.#methods.get(name)
  }
}

function key(line: string, year: string): string {
  return `${line}\n${year}`
}

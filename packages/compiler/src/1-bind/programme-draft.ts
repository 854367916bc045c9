import type { Span } from '@renkei/diagnostics'
import type { Advance } from './advance/advance.ts'
import type { NamedSet } from './body-set.ts'
import type { Agreed, AmountStatement, Body, Burden, Cost, Decision, Programme, Rounding, Settlement } from './program.ts'
import type { Payment } from './payment/payment.ts'
import type { Relief } from './relief/relief.ts'
import { bearTheRest } from './rest-of-costs.ts'
import { Scope } from './scope.ts'
import type { Renaming } from './sharing-method/sharing-method.ts'

/** A cost while the sentences that speak of it are read. */
export interface CostDraft {
  readonly name: string
  kind: Cost['kind']
  readonly amounts: AmountStatement[]
  readonly settled: AmountStatement[]
  restates?: NonNullable<Cost['restates']>
  excess?: NonNullable<Cost['excess']>
  derived?: NonNullable<Cost['derived']>
  parent?: string
  readonly span: Span
}

/** A programme while its sentences are read. */
export class ProgrammeDraft {
  readonly number: string
  readonly name: string
  readonly span: Span
  readonly scope: Scope
  readonly costs = new Map<string, CostDraft>()
  readonly burdens: Burden[] = []
  readonly decisions: Decision[] = []
  /** What works costs out, once everything that is named is known. */
  readonly derivations: (() => void)[] = []
  readonly agreed: Agreed[] = []
  readonly settlements: Settlement[] = []
  readonly sets: NamedSet[] = []
  /** 構成団体以外の負担者. */
  readonly payers: Body[] = []
  readonly advances: Advance[] = []
  readonly payments: Payment[] = []
  readonly reliefs: Relief[] = []
  citation?: string
  /** What the words of a method mean in the sentence that is read. */
  renamings: readonly Renaming[] = []
  rounding?: Rounding

  constructor(number: string, name: string, span: Span, framework: Scope, binding = framework.binding) {
    this.number = number
    this.name = name
    this.span = span
    this.scope = new Scope(binding, framework, this.costs)
  }

  /** The cost of this name, made at its first mention. */
  cost(name: string, kind: Cost['kind'], span: Span): CostDraft {
    const known = this.costs.get(name)
    if (known) return known
    const cost: CostDraft = { name, kind, amounts: [], settled: [], span }
    this.costs.set(name, cost)
    return cost
  }

  finish(years: readonly number[]): Programme {
    const { number, name, span, sets, citation, rounding, decisions, agreed, settlements, advances, payments, reliefs } = this
    const costs = [...this.costs.values()].map((cost): Cost => ({ ...cost }))
    const rounded = (burden: Burden): Burden => (burden.rounding || !rounding ? burden : { ...burden, rounding })
    const burdens = this.burdens.map(rounded)
    return bearTheRest({ number, name, span, sets, costs, burdens, agreed, settlements, advances, payments, reliefs, decisions: decisions.map((decision) => ({ ...decision, burdens: decision.burdens.map(rounded) })), ...(citation === undefined ? {} : { citation }) }, years)
  }
}

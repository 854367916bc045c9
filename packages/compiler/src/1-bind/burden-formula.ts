import { diagnostic } from '@renkei/diagnostics'
import type { Item, Sentence } from '@renkei/dsl'
import { takenUpNode } from '../3-lower/basis.ts'
import { formula } from '../3-lower/formula.ts'
import { metered, type Worked } from '../3-lower/metered.ts'
import type { Method } from '../method.ts'
import { totalName } from './cost-name.ts'
import { headOf, onlyItem, wordOf } from './phrases.ts'
import type { BodySet, Burden } from './program.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'
import { phraseOf, itemOf } from './quantity/owner.ts'
import { walkQuantity, yearsBackOf, type Quantity } from './quantity/quantity.ts'
import { sharedBefore, takingUpShares } from './quantity/spoken-of.ts'
import { composes } from './quantity/read-quantity.ts'
import { yenOfPhrase } from './quantity/yen-of-phrase.ts'
import { settingOf } from './statement.ts'

const shareWords: ReadonlySet<string> = new Set(['負担額', '負担金額'])

/** 各団体の負担額は、旧負担額に調整額を加えて得た額とする: a sentence that works out what each bears. */
export function isFormula(sentence: Sentence): boolean {
  const setting = settingOf(sentence)
  const item = setting && onlyItem(setting.subject)
  return item !== undefined && shareWords.has(wordOf(headOf(item)) ?? '') && composes(setting!.complement)
}

/** Gives the costs it speaks of, or undefined where it could not be read; that is reported. この場合において it takes the place of the sentence before. */
export function readFormula(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[]): readonly string[] | undefined {
  const { subject, complement } = settingOf(sentence)!
  const owners = subject.items[0]!.parts.slice(0, -1)
  const cost = costOf(owners.length > 0 ? itemOf(owners) : undefined, sentence, draft, before)
  const payers = cost && payersOf(owners.length > 0 ? itemOf(owners) : undefined, cost, draft)
  if (!cost || !payers) return undefined
  const base = sentence.lead?.kind === 'supplement' ? draft.burdens.findLast((burden) => burden.cost === cost.name) : undefined
  const quantity = yenOfPhrase(complement, base?.sharing ? takingUpShares(draft.scope, complement.span) : draft.scope)
  if (!quantity) return undefined
  if (!base && walkQuantity(quantity).some(({ form }) => form.kind === 'shared')) {
    draft.scope.report(diagnostic('new-share-not-said', {}, complement.span))
    return undefined
  }
  // Between two rules whoever bears by either of them bears.
  const between = walkQuantity(quantity).some(({ form }) => form.kind === 'before')
  const bound: Worked = { payers: between ? payers : (base?.payers ?? payers), quantity, yearsBack: yearsBackOf(quantity, draft.scope.binding.years[0]!) }
  if (base) draft.burdens.splice(draft.burdens.indexOf(base), 1)
  draft.burdens.push(burdenOf(cost, bound, sentence, { base, method: isPooled(cost, draft) ? formula : metered }))
  return [cost.name]
}

/** Without an amount that is shared, each bears what its formula comes to, and the total is the sum of the parts. */
function isPooled(cost: CostDraft, { costs }: ProgrammeDraft): boolean {
  return cost.derived !== undefined || cost.amounts.length > 0 || (costs.get(totalName)?.amounts.length ?? 0) > 0
}

/** 按分した額, 改正後の負担額: how the text calls what the sentence before shared. */
function sharedIn(quantity: Quantity): string {
  return walkQuantity(quantity).find(({ form }) => form.kind === 'shared')?.text ?? sharedBefore
}

function burdenOf(cost: CostDraft, bound: Worked, { span }: Sentence, { base, method }: { readonly base: Burden | undefined; readonly method: Method<Worked> }): Burden {
  return {
    cost: cost.name,
    years: base?.years ?? [{}],
    method: method.name,
    sharesCost: method.sharesCost,
    rounds: true,
    lower: (site) => method.lower(bound, base ? site.takingUp(base.sharing ? takenUpNode(site, base.sharing(site), { span: base.span, name: sharedIn(bound.quantity) }) : base.lower(site)) : site),
    reading: method.reading(bound),
    payers: bound.payers,
    pools: method.pools?.(bound) ?? false,
    yearsBack: Math.max(base?.yearsBack ?? 0, bound.yearsBack),
    hedges: [],
    guards: base?.guards ?? [],
    exception: base?.exception ?? false,
    span,
  }
}

/** 運営費の負担額, 各団体の負担額: the cost named, that of the sentence before, or the only one. */
function costOf(owner: Item | undefined, { lead, span }: Sentence, draft: ProgrammeDraft, before: readonly string[]): CostDraft | undefined {
  const named = owner?.parts.map((part) => draft.costs.get(wordOf(part) ?? '')).find((cost) => cost !== undefined)
  const spoken = lead && before.length === 1 ? draft.costs.get(before[0]!) : undefined
  const items = [...draft.costs.values()].filter(({ kind }) => kind === 'item')
  const only = items.length === 1 ? items[0] : items.length === 0 ? draft.costs.get(totalName) : undefined
  const cost = named ?? spoken ?? only
  if (!cost) draft.scope.report(diagnostic('burden-without-cost', {}, span))
  return cost
}

/** 連携市町の負担額 of these bodies, 負担額 of all parties. */
function payersOf(owner: Item | undefined, cost: CostDraft, { scope }: ProgrammeDraft): BodySet | undefined {
  const parts = owner?.parts.filter((part) => wordOf(part) !== cost.name) ?? []
  return parts.length === 0 ? scope.parties() : scope.bodies(phraseOf(itemOf(parts)))
}

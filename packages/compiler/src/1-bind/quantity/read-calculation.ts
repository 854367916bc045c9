import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Clause, Part, Particle, Phrase } from '@renkei/dsl'
import { basisOfPhrase } from '../basis.ts'
import { argumentsWith, argumentWith } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { calculate, excess } from './calculate.ts'
import { yenUnit, type Operator, type Quantity } from './quantity.ts'
import { namedQuantity } from './read-name.ts'
import { quantitySpokenOf, sharedBefore } from './spoken-of.ts'

/** How a verb before 額 calculates: the particles of its two operands, in order. */
interface Calculation {
  readonly operator: Operator | 'excess' | 'same' | 'sum'
  readonly operands: readonly Particle[]
}

const calculations: ReadonlyMap<string, Calculation> = new Map([
  ['乗じる', { operator: 'mul', operands: ['に', 'を'] }],
  ['除する', { operator: 'div', operands: ['を', 'で'] }],
  ['控除する', { operator: 'sub', operands: ['から', 'を'] }],
  ['差し引く', { operator: 'sub', operands: ['から', 'を'] }],
  ['加える', { operator: 'add', operands: ['に', 'を'] }],
  ['加算する', { operator: 'add', operands: ['に', 'を'] }],
  ['超える', { operator: 'excess', operands: ['が', 'を'] }],
  ['超過する', { operator: 'excess', operands: ['が', 'を'] }],
  ['上回る', { operator: 'excess', operands: ['が', 'を'] }],
  ['相当する', { operator: 'same', operands: ['に'] }],
  ['合算する', { operator: 'sum', operands: ['を'] }],
  ['合計する', { operator: 'sum', operands: ['を'] }],
])

/** 基準額を超える額, 基準額を上回る額: what is above. */
export const exceeds: ReadonlySet<string> = new Set([...calculations].flatMap(([stem, { operator }]) => (operator === 'excess' ? [stem] : [])))

/** 乗じて得た額, 控除した額, 相当する額: true where the words before the part say how it is worked out. */
export function isCalculation({ modifier }: Part): boolean {
  return modifier !== undefined && (calculations.has(modifier.verb.stem) || modifier.verb.stem === '按分する')
}

/** What the verb before a part makes of its operands, each read by `read`. */
export function calculation(part: Part, scope: Scope, read: (phrase: Phrase) => Quantity | undefined): Quantity | undefined {
  const clause = part.modifier!
  if (clause.verb.stem === '按分する') return quotaOf(part, clause, scope, read)
  const { operator, operands } = calculations.get(clause.verb.stem)!
  const phrases = operands.map((particle) => argumentsWith(clause, particle)[0]?.phrase)
  const left = phrases[0] === undefined ? (operator === 'excess' ? ofHead(part, scope) : undefined) ?? quantitySpokenOf(scope) : undefined
  const extra = clause.arguments.find(({ phrase }) => !phrases.includes(phrase)) ?? clause.adverbs[0] ?? clause.conditions[0]
  if (extra || clause.manner.length > 0 || clause.verb.negated || (left ? phrases.slice(1) : phrases).includes(undefined)) {
    const span = extra?.span ?? clause.span
    scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
    return undefined
  }
  const [first, second] = phrases.map((phrase) => phrase && read(phrase))
  return combined(operator, [left ?? first, second], { span: part.span, scope })
}

/** 基本水量を超える水量: the thing itself is what exceeds. */
function ofHead({ core, span }: Part, scope: Scope): Quantity | undefined {
  const known = core.kind === 'name' ? scope.find(core.value)?.kind : undefined
  return known === 'indicator' || known === 'value' || known === 'quantity' ? namedQuantity([{ core, etc: false, span: { ...span, start: core.span.start } }], scope) : undefined
}

function combined(operator: Calculation['operator'], [left, right]: readonly (Quantity | undefined)[], place: { readonly span: Span; readonly scope: Scope }): Quantity | undefined {
  if (operator === 'same' || operator === 'sum') return left
  if (!left || !right) return undefined
  return operator === 'excess' ? excess([left, right], place) : calculate(operator, [left, right], place)
}

/** 運営費を人口の割合により按分した額 of each party; without words of its own, what the sentence before shared. */
function quotaOf(part: Part, clause: Clause, scope: Scope, read: (phrase: Phrase) => Quantity | undefined): Quantity | undefined {
  const base = { unit: yenUnit, perBody: true, text: scope.text(part.span), span: part.span }
  const shared = scope.find(sharedBefore)
  if (clause.arguments.length === 0 && shared?.kind === 'quantity') return { ...base, form: { kind: 'shared' } }
  const [amount, by] = [argumentWith(clause, 'を'), argumentWith(clause, 'により')]
  const payers = argumentWith(clause, 'が')
  const extra = clause.arguments.find((argument) => ![amount, by, payers].includes(argument)) ?? (amount && by ? undefined : clause)
  if (extra || !amount || !by) {
    scope.report(diagnostic('words-not-understood', { words: scope.text((extra ?? clause).span) }, (extra ?? clause).span))
    return undefined
  }
  const of = read(amount.phrase)
  const set = payers ? scope.bodies(payers.phrase) : scope.parties()
  const basis = basisOfPhrase(by.phrase, scope)
  return of && set && basis && { ...base, unit: of.unit, form: { kind: 'quota', of, set, basis } }
}

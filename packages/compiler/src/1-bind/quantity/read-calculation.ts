import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Part, Particle, Phrase } from '@renkei/dsl'
import { argumentsWith } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { calculate, excess } from './calculate.ts'
import type { Operator, Quantity } from './quantity.ts'
import { quantitySpokenOf } from './spoken-of.ts'

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
  ['相当する', { operator: 'same', operands: ['に'] }],
  ['合算する', { operator: 'sum', operands: ['を'] }],
  ['合計する', { operator: 'sum', operands: ['を'] }],
])

/** 乗じて得た額, 控除した額, 相当する額: true where the words before the part say how it is worked out. */
export function isCalculation({ modifier }: Part): boolean {
  return modifier !== undefined && calculations.has(modifier.verb.stem)
}

/** What the verb before a part makes of its operands, each read by `read`. */
export function calculation(part: Part, scope: Scope, read: (phrase: Phrase) => Quantity | undefined): Quantity | undefined {
  const clause = part.modifier!
  const { operator, operands } = calculations.get(clause.verb.stem)!
  const phrases = operands.map((particle) => argumentsWith(clause, particle)[0]?.phrase)
  const left = phrases[0] === undefined ? quantitySpokenOf(scope) : undefined
  const extra = clause.arguments.find(({ phrase }) => !phrases.includes(phrase)) ?? clause.adverbs[0] ?? clause.conditions[0]
  if (extra || clause.manner.length > 0 || clause.verb.negated || (left ? phrases.slice(1) : phrases).includes(undefined)) {
    const span = extra?.span ?? clause.span
    scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
    return undefined
  }
  const [first, second] = phrases.map((phrase) => phrase && read(phrase))
  return combined(operator, [left ?? first, second], { span: part.span, scope })
}

function combined(operator: Calculation['operator'], [left, right]: readonly (Quantity | undefined)[], place: { readonly span: Span; readonly scope: Scope }): Quantity | undefined {
  if (operator === 'same' || operator === 'sum') return left
  if (!left || !right) return undefined
  return operator === 'excess' ? excess([left, right], place) : calculate(operator, [left, right], place)
}

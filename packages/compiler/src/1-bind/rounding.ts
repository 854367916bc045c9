import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Item, Part, Phrase, Sentence } from '@renkei/dsl'
import type { Direction } from '@renkei/plan'
import { argumentWith, hasAdverb, headOf, onlyItem, wordOf } from './phrases.ts'
import type { Rounding } from './program.ts'
import type { Scope } from './scope.ts'

const directions: ReadonlyMap<string, Direction> = new Map([['切り捨てる', 'down'], ['切り上げる', 'up'], ['四捨五入する', 'half-up']])

/** True where a sentence speaks of 端数: only then is it read as a rounding. */
export function speaksOfRounding(sentence: Sentence): boolean {
  return bearsOdd(sentence) || sentence.clauses.some(
    (clause) => directions.has(clause.verb.stem) || clause.conditions.some((condition) => unitOf(condition.clause) !== undefined),
  )
}

/**
 * 負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。
 * The unit, the direction, and who takes what is left; without the last the largest remainders do.
 */
export function bindRounding(sentence: Sentence, scope: Scope, assumed: boolean): Rounding | undefined {
  const unit = sentence.clauses.flatMap((clause) => [...clause.conditions.map((condition) => condition.clause), clause]).map(unitOf).find((found) => found !== undefined)
  const at = sentence.clauses.findIndex((clause) => directions.has(clause.verb.stem))
  const direction = bearsOdd(sentence) ? 'down' : directions.get(sentence.clauses[at]?.verb.stem ?? '')
  if (!direction || unit === undefined) {
    scope.report(diagnostic('rounding-not-understood', {}, sentence.span))
    return undefined
  }
  const rest = sentence.clauses.slice(at + 1)
  const remainder = rest.length === 0 ? ({ to: 'largest-remainder' } as const) : remainderOf(rest[rest.length - 1]!, scope)
  if (!remainder) return undefined
  return { unit, direction, remainder, assumed, span: sentence.span }
}

/** 1円未満の端数は、甲市が負担する: what the others bear is cut, so that one body may bear what is cut off. */
function bearsOdd({ clauses }: Sentence): boolean {
  const [clause, ...more] = clauses
  const topic = clause && argumentWith(clause, 'は')?.phrase
  const item = topic && onlyItem(topic)
  return more.length === 0 && clause?.verb.stem === '負担する' && item !== undefined && wordOf(headOf(item)) === '端数'
}

/** …を乗じて得た額（その額に千円未満の端数があるときは、これを切り捨てた額）: how an amount is rounded, in parentheses after it. */
export function roundingOfAside({ aside }: Part): Rounding | undefined {
  const cut = aside?.phrase && onlyItem(aside.phrase)?.parts[0]?.modifier
  const unit = cut?.conditions.map((condition) => unitOf(condition.clause)).find((found) => found !== undefined)
  const direction = cut && directions.get(cut.verb.stem)
  return unit === undefined || !direction ? undefined : { unit, direction, remainder: { to: 'largest-remainder' }, assumed: false, span: aside!.span }
}

const shareWords = new Set(['負担額', '負担金', '分担金', '分賦金'])

const eachWords = new Set(['団体', '市町', '市町村', '町村', '構成団体', '関係市町', '関係市町村', '関係団体'])

/** 負担額, 各団体の負担金の額, その額: what every body bears, and not another amount on the way, nor that of some bodies only. */
function isShare({ parts }: Item): boolean {
  return parts.every((part, index) => {
    const word = wordOf(part)
    if (index < parts.length - 1) return part.core.kind === 'demonstrative' || shareWords.has(word ?? '') || eachWords.has(word ?? '')
    return shareWords.has(word ?? '') || (word === '額' && parts.length > 1)
  })
}

/** 負担額に1円未満の端数: the unit in whole yen, of what each body bears. */
function unitOf(clause: Clause): string | undefined {
  const of = argumentWith(clause, 'に')?.phrase
  if (of && (of.except || of.among || !of.items.every(isShare))) return undefined
  const bounds = clause.arguments
    .flatMap(({ phrase }) => phrase.items)
    .filter((one) => wordOf(headOf(one))?.startsWith('端数'))
    .flatMap((one) => one.parts.map((part) => part.core))
  const bound = bounds.find((core) => core.kind === 'figure' && core.unit === '円' && core.bound === '未満' && /^[1-9][0-9]*$/.test(core.value))
  return bound?.kind === 'figure' ? bound.value : undefined
}

function remainderOf(clause: Clause, scope: Scope): Rounding['remainder'] | undefined {
  const payer = argumentWith(clause, 'が')?.phrase
  if (clause.verb.stem === '負担する' && payer) {
    if (speaksOfLargestShare(payer, scope)) return { to: 'largest-weight' }
    const bearers = scope.bodies(payer)
    return bearers && { to: 'bearer', bearers }
  }
  if (hasAdverb(clause, '端数の大きい順に')) return { to: 'largest-remainder' }
  const text = scope.text(clause.span)
  if (/端数の大きい(団体|市町村|市町)?から?順/.test(text)) return { to: 'largest-remainder' }
  scope.report(diagnostic('rounding-not-understood', {}, clause.span))
  return undefined
}

/** 負担割合の最も大きい団体; by any other measure (面積) it would be somebody else. */
function speaksOfLargestShare(payer: Phrase, scope: Scope): boolean {
  return /^(各団体の)?負担(割合|額)[がの]最も(大きい|多い|高い)(団体|市町|市町村|者)$/.test(scope.text(payer.span))
}

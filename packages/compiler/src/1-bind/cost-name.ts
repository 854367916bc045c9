import { diagnostic, didYouMean, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { Item, Part, Phrase } from '@renkei/dsl'
import { covering, headOf, onlyItem, wordOf } from './phrases.ts'
import type { YearWindow } from './program.ts'
import type { Scope } from './scope.ts'
import { isMeanwhile, yearsOfCore } from './years.ts'

/** 事業費: the printed cost of a programme, and the everyday words for it. */
export const totalName = '事業費'
/** その他の経費: what the breakdown does not name, and what it names without saying who bears it. */
export const restName = 'その他の経費'
const totalWords = new Set([totalName, '費用', '経費', '費用負担', '事業に要する経費'])

/** 運営費の負担, 運営費の負担割合: who bears the cost, and how. */
/** What is spoken of where no cost is: how it is borne. */
export const burdenWords: ReadonlySet<string> = new Set(['負担', '負担割合', '負担方法', '負担額'])

/** A cost as a phrase names it: 令和7年度の[システム構築費], [運営費]の負担, 事業【33】の[情報発信費]. */
export interface CostMention {
  /** Empty for その負担: the cost spoken of just before. */
  readonly name: string
  readonly years: readonly YearWindow[]
  readonly programme?: string
  readonly item: Item
}

export function costMention(item: Item, scope: Scope): CostMention {
  const years: YearWindow[] = []
  let programme: string | undefined
  const named: Part[] = []
  for (let at = 0; at < item.parts.length; at++) {
    const part = item.parts[at]!
    const window = yearsOfCore(part.core)
    if (isMeanwhile(part, item.parts[at - 1])) continue
    if (window && !part.value) years.push(window)
    else if (part.core.kind === 'programme') programme = part.core.number
    else if (part.core.kind !== 'demonstrative') named.push(part)
  }
  const trimmed = named.length > 1 && burdenWords.has(wordOf(named[named.length - 1]!) ?? '') ? named.slice(0, -1) : named
  const base = { years, item, ...(programme === undefined ? {} : { programme }) }
  return { ...base, name: nameOfParts(trimmed, scope) }
}

function nameOfParts(parts: readonly Part[], scope: Scope): string {
  if (parts.length === 0) return ''
  const spentOn = parts.length === 1 ? costSpentOn(parts[0]!, scope) : undefined
  if (spentOn !== undefined) return spentOn
  const only = parts.length === 1 && !parts[0]!.modifier ? wordOf(parts[0]!) : undefined
  if (only === '負担') return ''
  const name = only ?? scope.text(covering(parts.map((part) => part.span))).replace(/[「」]/g, '')
  return totalWords.has(name) ? totalName : name
}

/** 運営費に要する経費, 運営費に係る費用: the cost that is named, where one is; 会議に要する経費 is a name of its own. */
function costSpentOn(part: Part, scope: Scope): string | undefined {
  if (!['経費', '費用'].includes(wordOf(part) ?? '') || !['要する', '係る'].includes(part.modifier?.verb.stem ?? '')) return undefined
  const on = part.modifier!.arguments[0]?.phrase
  const name = on && scope.text(on.span).replace(/[「」]/g, '')
  return name !== undefined && /(費|料|金)$/.test(name) ? name : undefined
}

/** True for 事業費, and for the everyday words for it. */
export function namesTotal(phrase: Phrase, scope: Scope): boolean {
  const item = onlyItem(phrase)
  return item !== undefined && costMention(item, scope).name === totalName
}

/** A name that is no cost of the programme. */
export function unknownCost(name: string, { number, costs }: { number: string; costs: ReadonlyMap<string, unknown> }, span: Span): Diagnostic {
  return diagnostic('unknown-cost', { name, programme: number }, span, { suggestion: didYouMean(name, costs.keys()) })
}

/** True for 残額, 全額, …額, 3,000千円: an amount of a cost rather than a cost. */
export function isAmount(item: Item): boolean {
  const head = headOf(item)
  if (head.core.kind === 'figure') return true
  const word = wordOf(head)
  return isRest(item) || word === '額' || word === '全額'
}

/** 残額, 残余, 残り, 残りの額. */
export function isRest(item: Item): boolean {
  const word = wordOf(headOf(item))
  const before = item.parts.at(-2)
  return word === '残額' || word === '残余' || word === '残り' || ((word === '額' || word === '金額') && before !== undefined && wordOf(before) === '残り')
}

export function isWhole(item: Item): boolean {
  return wordOf(headOf(item)) === '全額'
}

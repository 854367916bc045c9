import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Item, Part, Sentence } from '@renkei/dsl'
import { totalName } from '../cost-name.ts'
import { argumentsWith, argumentWith, headOf, lastClause, onlyItem, plainWord, prefixOf, wordOf } from '../phrases.ts'
import type { YearWindow } from '../program.ts'
import { roundingOfAside } from '../rounding.ts'
import type { Scope } from '../scope.ts'
import { yearsOfCore } from '../years.ts'
import { phraseOf } from '../quantity/owner.ts'
import type { Relief } from './relief.ts'

/** A heading while it is read: a programme, or the framework for all of them. */
export interface ReliefDraft {
  readonly scope: Scope
  readonly reliefs: Relief[]
  readonly costs: ReadonlySet<string>
}

const verbs: ReadonlyMap<string, Relief['kind']> = new Map([['算入する', '算入'], ['措置する', '措置']])

/** …に相当する額は、普通交付税の基準財政需要額に算入される · 特別交付税により措置される. */
export function isRelief(sentence: Sentence): boolean {
  return sentence.clauses.length === 1 && verbs.has(lastClause(sentence).verb.stem) && counted(lastClause(sentence)) !== undefined
}

export function readReliefs(sentences: readonly Sentence[], draft: ReliefDraft): void {
  for (const sentence of sentences.filter(isRelief)) {
    const relief = sentence.lead ? undefined : reliefOf(sentence, draft)
    if (relief === undefined) draft.scope.report(diagnostic('relief-not-understood', {}, sentence.span))
    else if (relief !== 'reported') draft.reliefs.push(relief)
  }
}

/** …の70%に相当する額. */
function counted(clause: Clause): Part | undefined {
  const item = argumentsWith(clause, 'は').flatMap(({ phrase }) => onlyItem(phrase) ?? [])[0]
  const [part, ...more] = item?.parts ?? []
  return part && more.length === 0 && wordOf(part) === '額' && part.modifier?.verb.stem === '相当する' ? part : undefined
}

function reliefOf(sentence: Sentence, draft: ReliefDraft): Relief | 'reported' | undefined {
  const clause = lastClause(sentence)
  const part = counted(clause)!
  const item = onlyItem(argumentWith(part.modifier!, 'に')?.phrase ?? { items: [], joined: 'list', span: part.span })
  const core = item && headOf(item).core
  const scheme = schemeOf(clause)
  const limit = limitOf(clause)
  if (clause.verb.negated || clause.adverbs.length > 0) return undefined
  if (!item || core?.kind !== 'figure' || !core.ratio || scheme === undefined || limit === null || clause.conditions.length > 0) return undefined
  const of = shareOf(item, draft)
  if (!of || of === 'reported') return of
  const rounding = roundingOfAside(part)
  if (part.aside && !rounding) return undefined
  const relief = { ...of, rate: core.value, scheme, kind: verbs.get(clause.verb.stem)!, span: sentence.span, ...(limit === undefined ? {} : { limit }) }
  return { ...relief, ...(rounding ? { rounding: { unit: rounding.unit, direction: rounding.direction, span: rounding.span } } : {}) }
}

/** 令和8年度以降の · 公債費の · 連携市町の負担額の70%: of which years, of what, and whose. */
function shareOf(item: Item, { scope, costs }: ReliefDraft): Pick<Relief, 'cost' | 'of' | 'years'> | 'reported' | undefined {
  const parts = item.parts.slice(0, -1)
  const named = wordOf(parts.at(-1)!) === '負担額' ? parts.slice(0, -1) : parts
  const years: YearWindow[] = []
  const found: { cost?: string; owner?: Part } = {}
  for (const part of named) {
    const window = yearsOfCore(part.core)
    const word = wordOf(part)
    if (window) years.push(window)
    else if (word !== undefined && costs.has(word) && found.cost === undefined) found.cost = word
    else if (found.owner === undefined) found.owner = part
    else return undefined
  }
  if (named.length === parts.length && found.cost === undefined) return undefined
  const owner = found.owner && prefixOf(found.owner) === '各' ? undefined : found.owner
  const whose = owner && scope.bodies(phraseOf({ ...item, parts: [owner] }))
  if (owner && !whose) return 'reported'
  return { years: years.length > 0 ? years : [{}], ...(found.cost === undefined || found.cost === totalName ? {} : { cost: found.cost }), ...(whose ? { of: whose } : {}) }
}

/** 普通交付税の基準財政需要額に · 特別交付税により: the first word names the scheme. */
function schemeOf(clause: Clause): string | undefined {
  const by = argumentWith(clause, 'に') ?? argumentWith(clause, 'により')
  const item = by && onlyItem(by.phrase)
  return item && (plainWord(by.phrase) ?? wordOf(item.parts[0]!))
}

/** 15,000千円を限度として; null where it cannot be read. */
function limitOf(clause: Clause): string | undefined | null {
  const asLimit = argumentsWith(clause, 'として').some(({ phrase }) => plainWord(phrase) === '限度')
  const amount = argumentWith(clause, 'を')?.phrase
  if (!asLimit && !amount) return undefined
  const core = amount && onlyItem(amount)?.parts.length === 1 ? headOf(onlyItem(amount)!).core : undefined
  return asLimit && core?.kind === 'figure' && core.unit === '円' && !core.bound ? core.value : null
}


import { takesOut } from '../frames/takes-out.ts'
import { determiners } from '../keywords/nouns.ts'
import { isToken, type Token } from '../lexer/token.ts'
import type { Aside, Clause, FigureCore, Item, Part, Particle, Phrase } from '../tree/tree.ts'
import { coreOf } from './core-of.ts'
import { spanAt, type Place } from './place.ts'

/** What stands between two items of a list. */
export interface Connector {
  readonly comma: boolean
  readonly join: Token | undefined
}

/** The tokens of a part, in no order but this. */
export interface PartTokens {
  readonly link: Token | undefined
  readonly prefix: Token | undefined
  readonly core: Token
  readonly value: Token | undefined
  readonly etc: Token | undefined
  readonly between: Token | undefined
}

const DETERMINERS: ReadonlySet<string> = new Set(determiners.map(({ surface }) => surface))

/** その, 前年度, 事業【25】, 必要な: the next noun may follow without の. */
export function joinsWithoutNo(part: Part | undefined): boolean {
  if (part === undefined || part.value !== undefined) return false
  switch (part.core.kind) {
    case 'name':
      return DETERMINERS.has(part.core.value)
    case 'demonstrative':
      return part.core.value === 'その' || part.core.value === 'この'
    case 'year':
    case 'year-range':
    case 'date':
    case 'programme':
      return true
    case 'quoted':
    case 'figure':
      return false
  }
}

/** A figure right after it belongs to it: 均等割20%, 令和7年度491千円, 1,000人以上5,000人未満. */
export function takesValue(core: Token): boolean {
  return !isToken(core, 'Demonstrative') && !isToken(core, 'Programme')
}

export function makePart(place: Place, tokens: PartTokens, aside: Aside | undefined): Part {
  const { link, prefix, core, value, etc, between } = tokens
  const last = between ?? etc ?? value ?? core
  const particle = link?.details.keyword?.stem
  return {
    ...(particle === undefined || particle === 'の' ? {} : { link: particle as Particle }),
    core: coreOf(place, core, prefix),
    ...(value === undefined ? {} : { value: coreOf(place, value, undefined) as FigureCore }),
    etc: etc !== undefined,
    ...(between === undefined ? {} : { suffix: '間' }),
    ...(aside === undefined ? {} : { aside }),
    span: spanAt(place, (prefix ?? core).startOffset, aside?.span.end ?? last.end),
  }
}

export function makeItem(place: Place, parts: readonly Part[]): Item {
  return { parts, span: spanAt(place, parts[0]!.span.start, parts.at(-1)!.span.end) }
}

export function makePhrase(place: Place, items: readonly Item[], connectors: readonly Connector[]): Phrase {
  const phrase = { items, joined: joinedBy(connectors), span: spanAt(place, items[0]!.span.start, items.at(-1)!.span.end) }
  const head = items.at(-1)!.parts.at(-1)!
  const except = head.aside?.clause && exceptOf(head.aside.clause)
  return except === undefined ? phrase : { ...phrase, items: [...items.slice(0, -1), withoutAsideClause(items.at(-1)!)], except }
}

/** 関係市町（山形市を除く。）: what the clause takes out, if it does nothing else. */
function exceptOf(clause: Clause): Phrase | undefined {
  const [first, ...more] = clause.arguments
  return takesOut(clause) && more.length === 0 && first?.particle === 'を' ? first.phrase : undefined
}

function withoutAsideClause(item: Item): Item {
  const head = item.parts.at(-1)!
  const { text, span } = head.aside!
  return { ...item, parts: [...item.parts.slice(0, -1), { ...head, aside: { text, span } }] }
}

function joinedBy(connectors: readonly Connector[]): Phrase['joined'] {
  if (connectors.length === 0) return 'one'
  const join = connectors.find((connector) => connector.join !== undefined)?.join
  return join === undefined ? 'list' : (join.details.keyword!.stem as 'and' | 'or')
}

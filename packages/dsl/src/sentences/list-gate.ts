import { isOneOf, isToken, namesOf, type Token } from '../lexer/token.ts'
import type { TokenName } from '../lexer/token-types.ts'
import { boundedParts } from '../tree/bound-of.ts'
import type { Core, Item } from '../tree/tree.ts'
import type { Chunk } from './chunk.ts'

type Look = (ahead: number) => Token

type Sort = 'name' | 'figure' | 'year' | 'date' | 'demonstrative'

const SORTS: Readonly<Record<Core['kind'], Sort>> = {
  name: 'name', quoted: 'name', programme: 'name', figure: 'figure', year: 'year', 'year-range': 'year', date: 'date', demonstrative: 'demonstrative',
}

const TOKEN_SORTS: ReadonlyMap<TokenName, Sort> = new Map<TokenName, Sort>([
  ['Name', 'name'], ['Quoted', 'name'], ['Programme', 'name'], ['Figure', 'figure'], ['Year', 'year'], ['YearRange', 'year'], ['Day', 'date'], ['Demonstrative', 'demonstrative'],
])
const SUFFIXES = namesOf('Etc', 'Between')
const YEARS = namesOf('Year', 'YearRange')
const SEPARATORS = namesOf('Comma', 'Join')

/** The next item of a list as far as its tokens tell: what it begins with, what its last part is, and what follows it. */
interface Ahead {
  readonly first: Sort
  readonly head: Sort
  readonly valued: boolean
  readonly after: Token
}

/**
 * True where a comma or 及び goes on with the list before it. After a noun 「、」 does so only before an item of the same sort, and
 * not where the next item repeats the particle before this list: 負担額は5円、別の負担額は6円, 「—」を計上なし、「*」を未定.
 */
export function continuesList(look: Look, before: readonly Chunk[], items: readonly Item[]): boolean {
  if (isToken(look(1), 'Join')) return true
  if (!isToken(look(1), 'Comma')) return false
  if (isToken(look(2), 'Join')) return true
  const next = itemAhead(look, 2)
  return next !== undefined && sameSort(items.at(-1)!, next) && (choosesAgain(items[0]!, next) || !repeatsParticle(before.at(-1), next)) && !startsTopic(items.at(-1)!, next)
}

function sameSort(item: Item, next: Ahead): boolean {
  const first = SORTS[item.parts[0]!.core.kind]
  const head = SORTS[item.parts.at(-1)!.core.kind]
  return first === next.first || head === next.head
}

/** 人口が1万人以上の団体3、人口が: the が before a bound belongs to the class it describes, not to the list. */
function choosesAgain({ parts }: Item, next: Ahead): boolean {
  return isToken(next.after, 'Particle') && next.after.details.keyword?.stem === 'が' && boundedParts(parts) > 0 && boundedParts(parts) < parts.length
}

function repeatsParticle(before: Chunk | undefined, next: Ahead): boolean {
  return before?.kind === 'phrase' && before.particle !== 'none' && isToken(next.after, 'Particle') && next.after.details.keyword?.stem === before.particle
}

/** 令和7年度491千円、令和8年度以降は: a year without an amount after years with one is no further item. */
function startsTopic(item: Item, next: Ahead): boolean {
  return item.parts[0]!.value !== undefined && next.first === 'year' && next.head === 'year' && !next.valued
}

function itemAhead(look: Look, start: number): Ahead | undefined {
  let at = start
  let first: Sort | undefined
  for (;;) {
    if (isToken(look(at), 'Prefix')) at++
    const head = sortOf(look(at))
    if (head === undefined) return undefined
    first ??= head
    at++
    const figure = isToken(look(at), 'Figure') ? at : isYearTopic(look, at - 1) ? at + 1 : undefined
    if (figure !== undefined) at = figure + 1
    while (isOneOf(look(at), SUFFIXES)) at++
    at = afterAside(look, at)
    if (isToken(look(at), 'Link')) at++
    else if (head === 'name' || head === 'figure' || figure !== undefined || sortOf(look(at)) === undefined) return { first, head, valued: figure !== undefined, after: look(at) }
  }
}

function afterAside(look: Look, start: number): number {
  if (!isToken(look(start), 'LeftParenthesis')) return start
  let depth = 0
  for (let at = start; look(at).tokenTypeIdx !== 1; at++) {
    if (isToken(look(at), 'LeftParenthesis')) depth++
    if (isToken(look(at), 'RightParenthesis') && --depth === 0) return at + 1
  }
  return start
}

function sortOf(token: Token): Sort | undefined {
  return TOKEN_SORTS.get(token.name)
}

/**
 * 令和8年度は3分の1、令和9年度は3分の2: は between a year and its figure, in a row of at least two. `year` is the place of the year, seen
 * from the next token.
 */
export function isYearTopic(look: Look, year: number): boolean {
  if (!isYearWithFigure(look, year)) return false
  return (isSeparator(look(year + 3)) && isYearWithFigure(look, year + 4)) || (isSeparator(look(year - 1)) && isYearWithFigure(look, year - 4))
}

function isYearWithFigure(look: Look, at: number): boolean {
  return isOneOf(look(at), YEARS) && isToken(look(at + 1), 'Particle') && look(at + 1).image === 'は' && isToken(look(at + 2), 'Figure')
}

function isSeparator(token: Token): boolean {
  return isOneOf(token, SEPARATORS)
}

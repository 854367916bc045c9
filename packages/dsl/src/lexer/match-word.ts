import type { Keyword, KeywordCategory } from '../keywords/keyword.ts'
import { nounAfterMarker } from '../keywords/markers.ts'
import { badToken } from './bad-token.ts'
import { isNameCharacter } from './characters.ts'
import { spanOf, type Matcher } from './context.ts'
import { keywordAt } from './keyword-index.ts'
import { nameEnd, prefixAt, withoutSuffix } from './name.ts'
import { isOneOf, isToken, makeToken, namesOf } from './token.ts'
import type { TokenName } from './token-types.ts'

const TOKEN_OF: Readonly<Record<KeywordCategory, TokenName>> = {
  adverb: 'Adverb',
  demonstrative: 'Demonstrative',
  except: 'Except',
  join: 'Join',
  lead: 'Lead',
  link: 'Link',
  marker: 'Marker',
  noun: 'Name',
  particle: 'Particle',
  verb: 'Verb',
}

/** What 等 may follow. */
const LISTED = namesOf('Name', 'Quoted', 'Figure', 'RightParenthesis', 'Year', 'YearRange', 'Programme')

/** A name that is declared somewhere, whatever it is made of. */
export const matchKnownName: Matcher = (context, offset) => {
  const name = context.known.at(context.half, offset)
  if (name === undefined) return undefined
  const other = context.known.overlapping(context.half, offset, name)
  if (other === undefined) return makeToken('Name', name, offset, { known: true })
  const end = other.offset + other.name.length
  const args = { text: context.text.slice(offset, end), first: name, second: other.name }
  return badToken(context, offset, end, 'ambiguous-name', args, { related: [{ span: spanOf(context, other.offset, end), label: 'here-too' }] })
}

/** 各 of 各市町, 等 of 食数等, 間 of 関係市町間. */
export const matchAffix: Matcher = (context, offset) => {
  const { half, tokens } = context
  const prefix = prefixAt(half, offset)
  if (prefix !== undefined) return makeToken('Prefix', prefix, offset)
  const before = tokens.at(-1)
  if (before === undefined || before.end !== offset) return undefined
  if (half[offset] === '等' && isOneOf(before, LISTED)) return makeToken('Etc', '等', offset)
  return half[offset] === '間' && isToken(before, 'Name') ? makeToken('Between', '間', offset) : undefined
}

/** The longest keyword; one of name characters alone only where the name ends with it (別途 but not 別途協議額). */
export const matchKeyword: Matcher = ({ half, tokens }, offset) => {
  const keyword = keywordAt(half, offset)
  if (keyword === undefined) return undefined
  if (keyword.category === 'marker' && !isToken(tokens.at(-1), 'Verb')) return makeToken('Name', keyword.stem, offset)
  const end = offset + keyword.surface.length
  const plain = [...keyword.surface].every((character) => isNameCharacter(character.charCodeAt(0)))
  if (plain && nameEnd(half, offset) !== end) return undefined
  return makeToken(isNounHere(keyword, half, end) ? 'Name' : TOKEN_OF[keyword.category], keyword.surface, offset, { keyword })
}

/** 定め、 is a verb, 定めが a noun; とき、 ends a condition, 脱退したときの is a noun; so is それぞれ in それぞれの職員. */
function isNounHere(keyword: Keyword, text: string, end: number): boolean {
  if (keyword.category === 'marker') return keyword.surface === keyword.stem && nounAfterMarker.some((next) => text.startsWith(next, end))
  if (keyword.category === 'adverb') return text[end] === 'の'
  return keyword.shape?.tense === 'conjunctive' && /^(?:が|を|は|の|に|も|と(?!も)|による|により)/.test(text.slice(end, end + 3))
}

export const matchName: Matcher = ({ half }, offset) => {
  const end = nameEnd(half, offset)
  return end === offset ? undefined : makeToken('Name', withoutSuffix(half.slice(offset, end)), offset)
}

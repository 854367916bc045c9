import type { Keyword, KeywordCategory } from '../keywords/keyword.ts'
import { nounAfterMarker } from '../keywords/markers.ts'
import { isNameText } from './characters.ts'
import type { Matcher } from './context.ts'
import { keywordAt } from './keyword-index.ts'
import { nameEnd } from './name.ts'
import { isToken, makeToken } from './token.ts'
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

/** The longest keyword; one of name characters alone only where the name ends with it (別途 but not 別途協議額). */
export const matchKeyword: Matcher = ({ half, tokens }, offset) => {
  const keyword = keywordAt(half, offset)
  if (keyword === undefined) return undefined
  if (keyword.category === 'marker' && !isToken(tokens.at(-1), 'Verb')) return makeToken('Name', keyword.stem, offset)
  const end = offset + keyword.surface.length
  if (isNameText(keyword.surface) && nameEnd(half, offset) !== end) return undefined
  return makeToken(isNounHere(keyword, half, end) ? 'Name' : TOKEN_OF[keyword.category], keyword.surface, offset, { keyword })
}

/** 定め、 is a verb, 定めが a noun; とき、 ends a condition, 脱退したときの is a noun; so is それぞれ in それぞれの職員. */
function isNounHere(keyword: Keyword, text: string, end: number): boolean {
  if (keyword.category === 'marker') return keyword.surface === keyword.stem && nounAfterMarker.some((next) => text.startsWith(next, end))
  if (keyword.category === 'adverb') return text[end] === 'の'
  return keyword.shape?.tense === 'conjunctive' && /^(?:が|を|は|の|に|も|と(?!も)|による|により)/.test(text.slice(end, end + 3))
}

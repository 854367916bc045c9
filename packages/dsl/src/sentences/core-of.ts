import { isToken, type Token } from '../lexer/token.ts'
import type { Core, DateCore, NameCore } from '../tree/tree.ts'
import { RELATIVE_CALENDAR } from '../lexer/year-pattern.ts'
import { halfWidthLetters } from './half-width-letters.ts'
import { figureOf } from './figure-of.ts'
import { spanAt, typed, type Place } from './place.ts'
import { yearOf, yearRangeOf, yearNumber } from './year-of.ts'

/** What a token of the category Core says. */
export function coreOf(place: Place, token: Token, prefix: Token | undefined): Core {
  const span = spanAt(place, token.startOffset, token.end)
  if (isToken(token, 'Name')) return nameOf(place, token, prefix)
  if (isToken(token, 'Quoted')) return { kind: 'quoted', value: halfWidthLetters(typed(place, token.startOffset + 1, token.end - 1)), span }
  if (isToken(token, 'Figure')) return figureOf(place, token)
  if (isToken(token, 'Year')) return yearOf(token.image, span)
  if (isToken(token, 'YearRange')) return yearRangeOf(token, span)
  if (isToken(token, 'Day')) return dayOf(place, token)
  if (isToken(token, 'Programme')) return { kind: 'programme', number: token.details.groups!['number']!.trim(), span }
  return { kind: 'demonstrative', value: token.details.keyword!.stem as 'これ' | 'それ' | 'その' | 'この', span }
}

function nameOf(place: Place, token: Token, prefix: Token | undefined): NameCore {
  return {
    kind: 'name',
    value: token.image,
    known: token.details.known === true,
    ...(prefix === undefined ? {} : { prefix: prefix.image as NonNullable<NameCore['prefix']> }),
    span: spanAt(place, prefix?.startOffset ?? token.startOffset, token.end),
  }
}

function dayOf(place: Place, token: Token): DateCore {
  const { year, relative, month, day } = token.details.groups!
  const relativeYear = relative === undefined ? undefined : RELATIVE_CALENDAR.get(relative)
  return {
    kind: 'date',
    ...(year === undefined ? {} : { year: yearNumber(year) }),
    ...(typeof relativeYear === 'number' ? { relativeYear } : {}),
    month: Number(month),
    day: day === undefined ? 'end' : Number(day),
    image: token.image,
    span: spanAt(place, token.startOffset, token.end),
  }
}

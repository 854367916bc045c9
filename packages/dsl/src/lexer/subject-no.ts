import type { Keyword } from '../keywords/keyword.ts'
import { isToken, makeToken, type Token } from './token.ts'

const SUBJECT: Keyword = { surface: 'の', category: 'particle', stem: 'が' }

/** 施設の所在する市町: の directly before a verb that describes a noun marks its subject, as が does. */
export function describesNext(before: Token | undefined, token: Token): boolean {
  if (!isToken(token, 'Verb') || !isToken(before, 'Link') || before?.details.keyword?.surface !== 'の') return false
  const { tense } = token.details.keyword!.shape!
  return tense === 'present' || tense === 'past'
}

export function asSubject(token: Token): Token {
  return makeToken('Particle', token.image, token.startOffset, { keyword: SUBJECT })
}

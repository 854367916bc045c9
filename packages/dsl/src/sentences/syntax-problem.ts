import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { IRecognitionException } from 'chevrotain'
import { isOneOf, namesOf, type Token } from '../lexer/token.ts'
import { spanAt, typed, type Place } from './place.ts'

const TAKES_UP = namesOf('Particle', 'Link', 'Join', 'Etc', 'Between', 'Except')
const WANTS_MORE = namesOf('Link', 'Join', 'Prefix')
const NOUNS = namesOf('Name', 'Quoted', 'Figure', 'Year', 'YearRange', 'Day', 'Demonstrative', 'Programme', 'Prefix')

/** Says in plain words where the words stop making a sentence. */
export function syntaxProblem(place: Place, tokens: readonly Token[], { token }: IRecognitionException): Diagnostic {
  const found = tokens.indexOf(token as Token)
  const at = found < 0 ? undefined : tokens[found]
  const before = found < 0 ? tokens.at(-1)! : tokens[found - 1]
  const word = (one: Token): { word: string } => ({ word: typed(place, one.startOffset, one.end) })
  const span = (one: Token): Diagnostic['span'] & object => spanAt(place, one.startOffset, one.end)
  if (before !== undefined && isOneOf(before, WANTS_MORE)) return diagnostic('missing-noun-after', word(before), span(before))
  if (at === undefined) return diagnostic('missing-verb', {}, span(before!))
  if (isOneOf(at, TAKES_UP)) return diagnostic('missing-noun-before', word(at), span(at))
  if (isOneOf(before, NOUNS) && isOneOf(at, NOUNS)) return diagnostic('missing-particle', word(before!), span(before!))
  return diagnostic('unexpected-word', word(at), span(at))
}

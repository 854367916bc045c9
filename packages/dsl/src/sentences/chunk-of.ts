import type { Token } from '../lexer/token.ts'
import type { Particle, Phrase } from '../tree/tree.ts'
import type { AdverbChunk, PhraseChunk, VerbChunk } from './chunk.ts'
import { spanAt, type Place } from './place.ts'

export function phraseChunk(phrase: Phrase, except: Token | undefined, particle: Token | undefined, comma: Token | undefined): PhraseChunk {
  const keyword = particle?.details.keyword
  return {
    kind: 'phrase',
    phrase,
    particle: (keyword?.stem ?? 'none') as Particle | 'のうち',
    definition: keyword?.definition === true,
    topic: keyword?.topic === true,
    except: except && { word: except.image as '以外の' | '以外', start: except.startOffset, end: except.end },
    pause: comma !== undefined,
    start: phrase.span.start,
    end: (particle ?? except)?.end ?? phrase.span.end,
  }
}

export function adverbChunk(place: Place, token: Token, pause: boolean): AdverbChunk {
  const keyword = token.details.keyword!
  const { startOffset: start, end } = token
  const adverb = { value: keyword.stem, kind: keyword.hedge === true ? 'hedge' : 'manner', image: token.image, span: spanAt(place, start, end) } as const
  return { kind: 'adverb', adverb, pause, start, end }
}

export function verbChunk(token: Token, marker: Token | undefined, pause: boolean): VerbChunk {
  const keyword = token.details.keyword!
  return {
    kind: 'verb',
    keyword,
    shape: keyword.shape!,
    image: token.image,
    start: token.startOffset,
    end: token.end,
    marker: marker && { value: marker.details.keyword!.stem as 'とき' | '場合', end: marker.end },
    pause,
  }
}

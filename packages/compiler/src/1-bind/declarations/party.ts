import type { Span } from '@renkei/diagnostics'
import type { Phrase } from '@renkei/dsl'
import type { BodySet } from '../program.ts'
import type { Scope } from '../scope.ts'
import { knowsWords } from './words.ts'

/** Somebody who takes part: bodies, an office of them (山形市の「市長」), or free text (「学識経験者」). */
export interface Party {
  /** As typed, without 「 」. */
  readonly text: string
  /** The bodies it names, by year. */
  readonly bodies?: BodySet
  readonly span: Span
}

/** The parties a phrase lists; a bare word that names nobody is reported, and undefined is given. */
export function partiesOf(phrase: Phrase, scope: Scope): readonly Party[] | undefined {
  if (phrase.except || phrase.among) {
    const bodies = scope.bodies(phrase)
    return bodies && [{ text: scope.text(phrase.span), bodies, span: phrase.span }]
  }
  if (!knowsWords(phrase, scope)) return undefined
  return phrase.items.map((item) => {
    const [first] = item.parts
    const named: Phrase = { items: [{ parts: [first!], span: first!.span }], joined: 'one', span: first!.span }
    const bodies = first!.core.kind === 'name' && scope.namesBodies(named) ? scope.bodies(named) : undefined
    return { text: scope.text(item.span).replace(/[「」]/g, ''), ...(bodies === undefined ? {} : { bodies }), span: item.span }
  })
}

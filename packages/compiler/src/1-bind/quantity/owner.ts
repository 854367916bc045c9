import type { Item, Part, Phrase } from '@renkei/dsl'
import { covering } from '../phrases.ts'
import type { Scope } from '../scope.ts'

/** 当該団体の, 各市町の: whose own it is. */
export function isOwner(part: Part, scope: Scope): boolean {
  return !part.modifier && !part.value && scope.namesBodies(phraseOf(itemOf([part])))
}

/** Parts as an item of their own. */
export function itemOf(parts: readonly Part[]): Item {
  return { parts, span: covering(parts.map(({ span }) => span)) }
}

/** An item as a phrase of its own. */
export function phraseOf(item: Item): Phrase {
  return { items: [item], joined: 'one', span: item.span }
}

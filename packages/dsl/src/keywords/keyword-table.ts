import { adverbs } from './adverbs.ts'
import { demonstratives } from './demonstratives.ts'
import { excepts } from './excepts.ts'
import { joins } from './joins.ts'
import type { Keyword } from './keyword.ts'
import { leads } from './leads.ts'
import { links } from './links.ts'
import { markers } from './markers.ts'
import { determiners, nouns } from './nouns.ts'
import { particles } from './particles.ts'
import { verbs } from './verbs.ts'

/** All keywords. Of two rows with the same surface the earlier wins: として is a particle before it is a form of とする. */
export const keywords: readonly Keyword[] = [
  ...leads, ...particles, ...links, ...joins, ...markers, ...demonstratives, ...excepts, ...adverbs, ...verbs, ...nouns, ...determiners,
]

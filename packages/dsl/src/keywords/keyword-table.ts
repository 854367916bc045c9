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
import { irregularVerbs } from './verbs.ts'

/** All keywords but the inflected forms of verbs, which `verbBases` holds by spelling and ending. Of two rows with one surface the earlier wins. */
export const keywords: readonly Keyword[] = [
  ...leads, ...particles, ...links, ...joins, ...markers, ...demonstratives, ...excepts, ...adverbs, ...irregularVerbs, ...nouns, ...determiners,
]

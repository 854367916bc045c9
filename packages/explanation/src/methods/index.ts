import type { MethodExplanation } from '../method.ts'
import { advance } from './advance.ts'
import { between } from './between.ts'
import { bounds } from './bounds.ts'
import { each } from './each.ts'
import { equal } from './equal.ts'
import { fixed } from './fixed.ts'
import { formula } from './formula.ts'
import { instalment } from './instalment.ts'
import { metered } from './metered.ts'
import { mix } from './mix.ts'
import { none } from './none.ts'
import { notStated } from './not-stated.ts'
import { openMix } from './open-mix.ts'
import { openRatio } from './open-ratio.ts'
import { open } from './open.ts'
import { proRata } from './pro-rata.ts'
import { rates } from './rates.ts'
import { realBurden, relief } from './relief.ts'
import { sequence } from './sequence.ts'
import { settlement } from './settlement.ts'
import { shareOfYear } from './share-of-year.ts'
import { sole } from './sole.ts'
import { stated } from './stated.ts'

/** One for each burden method of the compiler, under the same name. */
export const methods: readonly MethodExplanation[] = [
  advance,
  between,
  bounds,
  each,
  equal,
  fixed,
  metered,
  mix,
  none,
  notStated,
  open,
  openMix,
  openRatio,
  proRata,
  rates,
  realBurden,
  relief,
  sequence,
  formula,
  settlement,
  instalment,
  shareOfYear,
  sole,
  stated,
]

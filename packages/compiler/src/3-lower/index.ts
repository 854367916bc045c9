import type { Method } from '../method.ts'
import { between } from './between.ts'
import { bounds } from './bounds.ts'
import { each } from './each.ts'
import { equal } from './equal.ts'
import { fixed } from './fixed.ts'
import { formula } from './formula.ts'
import { metered } from './metered.ts'
import { mix } from './mix.ts'
import { none } from './none.ts'
import { notStated } from './not-stated.ts'
import { open } from './open.ts'
import { openMix } from './open-mix.ts'
import { openRatio } from './open-ratio.ts'
import { proRata } from './pro-rata.ts'
import { rates } from './rates.ts'
import { sequence } from './sequence.ts'
import { shareOfYear } from './share-of-year.ts'
import { sole } from './sole.ts'
import { stated } from './stated.ts'

/** The built-in burden methods, in the order in which they look at a clause. */
export const methods: readonly Method[] = [
  notStated,
  none,
  open,
  each,
  equal,
  shareOfYear,
  between,
  metered,
  fixed,
  openRatio,
  mix,
  openMix,
  rates,
  proRata,
  sole,
  sequence,
  formula,
  stated,
  bounds,
] as readonly Method[]

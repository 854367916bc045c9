import { hedge } from '../2-check/rules/hedge.ts'
import { eachWithoutSet } from './each-without-set.ts'
import { incrementWithoutBaseline } from './increment-without-baseline.ts'
import type { Lint } from './lint.ts'
import { missingUnit } from './missing-unit.ts'
import { mixedSpelling } from './mixed-spelling.ts'
import { openList } from './open-list.ts'
import { overlappingNames } from './overlapping-names.ts'
import { roundedTwice } from './rounded-twice.ts'
import { sameCostTwice } from './same-cost-twice.ts'
import { staleFigure } from './stale-figure.ts'

/** Every built-in lint. 原則として and its like are told by `renkei check`, too. */
export const lints: readonly Lint[] = [
  { name: 'rounded-twice', look: roundedTwice },
  { name: 'each-without-set', look: eachWithoutSet },
  { name: 'open-list', look: openList },
  { name: 'same-cost-twice', look: sameCostTwice },
  { name: 'missing-unit', look: missingUnit },
  { name: 'overlapping-names', look: overlappingNames },
  { name: 'increment-without-baseline', look: incrementWithoutBaseline },
  { name: 'stale-figure', look: staleFigure },
  { name: 'mixed-spelling', look: mixedSpelling },
  { name: 'hedge', look: hedge },
]

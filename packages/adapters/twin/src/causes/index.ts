import type { FindCause } from './cause.ts'
import { otherEdition } from './other-edition.ts'
import { roundedMidway } from './rounded-midway.ts'
import { roundedOtherwise } from './rounded-otherwise.ts'
import { rowCopied } from './row-copied.ts'
import { shareTruncated } from './share-truncated.ts'

/** From the most telling to the least: the first that explains a column is taken. */
export const causes: readonly FindCause[] = [rowCopied, otherEdition, roundedOtherwise, shareTruncated, roundedMidway]

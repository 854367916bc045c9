import type { NodeId } from '@renkei/plan'
import type { Site } from './site.ts'

/** Where something is written that follows what bodies bear: in a programme, or in the framework for all of them. */
export interface SharePlace {
  /** Empty for the framework. */
  readonly programme: string
  /** What one cost comes to, yen by year; asked in a programme alone. */
  readonly amount: (cost: string) => NodeId
  /** The yen that bodies bear: of one cost, or of all that count. */
  readonly share: (cost: string | undefined, site: Site) => NodeId
}

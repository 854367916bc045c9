import type { NodeId } from '@renkei/plan'

/** Why a cell cannot be carried by whole numbers in a workbook. */
export type RefusalReason = 'too-large' | 'operator' | 'moving-index' | 'misfit'

/** Unwinds to the line that needs the cell; it never leaves the package. */
export class Refused extends Error {
  readonly reason: RefusalReason
  readonly node: NodeId

  constructor(reason: RefusalReason, node: NodeId) {
    super(reason)
    this.reason = reason
    this.node = node
  }
}

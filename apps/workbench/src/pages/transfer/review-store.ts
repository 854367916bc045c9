import type { ReviewItem } from '../../engine/protocol-transfer.ts'

/** What is to be checked of an imported work, and what has been. */
export interface Review {
  readonly items: readonly ReviewItem[]
  /** Places in `items`. */
  readonly done: readonly number[]
}

const key = (work: string): string => `renkei-review-${work}`

/** Kept on this machine beside the work; a browser that keeps nothing shows it until the page is left. */
export function keepReview(work: string, review: Review): void {
  try {
    localStorage.setItem(key(work), JSON.stringify(review))
  } catch {
    // The list can be exported, and stands in the draft as remarks.
  }
}

export function keptReview(work: string): Review | undefined {
  try {
    return JSON.parse(localStorage.getItem(key(work)) ?? 'null') as Review | undefined ?? undefined
  } catch {
    return undefined
  }
}

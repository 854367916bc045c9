import type { Dispatch, Posting } from './dispatch.ts'

/** Person-days, whole. Open where a posting has no end: then `least` and `most` count what has an end. */
export interface PersonDays {
  readonly least: number
  readonly most: number
  readonly open: boolean
}

/** Persons a day times days, both ends counted; what the source counted itself is taken as it is. */
export function personDaysOf({ daily, counted, from, until }: Posting): PersonDays {
  if (counted !== undefined) return { least: counted, most: counted, open: false }
  if (until === undefined || !daily) return { least: 0, most: 0, open: true }
  const days = daysBetween(from, until)
  return { least: daily.least * days, most: daily.most * days, open: false }
}

export function totalPersonDays({ postings }: Dispatch): PersonDays {
  return postings.map(personDaysOf).reduce((sum, one) => ({ least: sum.least + one.least, most: sum.most + one.most, open: sum.open || one.open }), { least: 0, most: 0, open: false })
}

const DAY = 86_400_000

/** Days from one ISO date to another, both counted. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY) + 1
}

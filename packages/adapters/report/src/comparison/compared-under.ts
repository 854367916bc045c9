import type { CalendarDate } from '@renkei/model'

/** What a comparison is made under, told with what comes of it. */
export interface ComparedUnder {
  /** What is tried, a line each, in its language. */
  readonly conditions?: readonly string[]
  /** The day on which it is made. */
  readonly made?: CalendarDate
}

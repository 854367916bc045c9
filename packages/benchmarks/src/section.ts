/** One side of a comparison. */
export interface Entry {
  readonly name: string
  /** One iteration. What it computes must reach the outside, or nothing was measured. */
  run(): unknown
}

/** What was promised of the time of `of`, divided by that of `than`. */
export interface Target {
  readonly of: string
  readonly than: string
  readonly atMost?: number
  readonly atLeast?: number
}

/** What was promised in processor time, on a machine of two cores. */
export interface Limit {
  readonly of: string
  readonly milliseconds: number
}

/** What was promised of the processor time of nineteen in twenty iterations, each measured by itself. */
export interface Slowest {
  readonly of: string
  readonly milliseconds: number
}

/** What was promised of body-amounts (one body's yen for one cost in one year) in a second of processor time. */
export interface Rate {
  readonly of: string
  /** Body-amounts of one iteration. */
  readonly amounts: number
  readonly millionsASecond: number
}

/** What was promised of memory. */
export interface Growth {
  readonly of: string
  readonly atMostKilobytes: number
  /** Measures it, once, after the times. */
  bytes(): number
}

/** A table of the results: sides that do the same work. */
export interface Section {
  readonly title: string
  /** What one iteration does. */
  readonly work: string
  readonly entries: readonly Entry[]
  /** The side all others are set against. */
  readonly unit: string
  readonly targets: readonly Target[]
  readonly limits?: readonly Limit[]
  readonly slowest?: readonly Slowest[]
  readonly rates?: readonly Rate[]
  readonly growths?: readonly Growth[]
  /** Iterations before each side is measured, where the promise is for a process that has been running. */
  readonly warmUp?: number
  /** Printed after the run, so that no result could be left out. */
  checksum(): number
}

/** What a folder of rules holds, and whether it can be computed. */
export interface FolderState {
  /** URI of the folder. */
  readonly folder: string
  /** Counts the changes of its texts: results with the same number belong together. */
  readonly revision: number
  readonly ruleSet: { readonly name: string; readonly version: string; readonly hash: string }
  /** Fiscal years of the period. */
  readonly years: readonly number[]
  /** The one that is shown. */
  readonly year: number
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  readonly programmes: readonly { readonly number: string; readonly title: string }[]
  /** Numbers of what was found by reading. */
  readonly errors: number
  readonly warnings: number
  /** False with errors: nothing is computed then. */
  readonly computable: boolean
}

export interface FolderParams {
  /** URI of the folder; that of the file, or the first one, where it is left out. */
  readonly folder?: string
  /** URI of a file in it. */
  readonly uri?: string
}

export interface YearParams {
  /** The present one, or the nearest that a rule set has, where it is left out. */
  readonly year?: number
}

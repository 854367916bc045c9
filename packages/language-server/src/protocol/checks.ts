import type { CheckResult } from '@renkei/ruleset'
import type { FolderParams } from './folder-state.ts'

export type ChecksParams = FolderParams

export interface ChecksResult {
  /** Empty where the rules have errors. */
  readonly results: readonly CheckResult[]
  readonly computable: boolean
}

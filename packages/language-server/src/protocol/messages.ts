import type { AtParams, AtResult } from './at.ts'
import type { ChecksParams, ChecksResult } from './checks.ts'
import type { ExplainParams, ExplainResult } from './explain.ts'
import type { FilesParams } from './files.ts'
import type { FolderParams, FolderState, YearParams } from './folder-state.ts'
import type { OutcomeParams, OutcomeResult } from './outcome.ts'

/** Requests to the server, by method. An unknown folder, programme or file gives null. */
export interface Requests {
  'renkei/files': { readonly params: FilesParams; readonly result: FolderState | null }
  'renkei/state': { readonly params: FolderParams; readonly result: FolderState | null }
  'renkei/outcome': { readonly params: OutcomeParams; readonly result: OutcomeResult | null }
  'renkei/explain': { readonly params: ExplainParams; readonly result: ExplainResult | null }
  'renkei/at': { readonly params: AtParams; readonly result: AtResult | null }
  'renkei/checks': { readonly params: ChecksParams; readonly result: ChecksResult | null }
}

/** Notifications, by method; `evaluated` comes from the server. */
export interface Notifications {
  'renkei/year': YearParams
  'renkei/evaluated': FolderState
}

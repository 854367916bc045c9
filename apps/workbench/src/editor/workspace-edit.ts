import type { ServerEdit } from './take-edits.ts'

/** Changes in several files as the server tells them: by file, or one after the other, where files can be made too. */
export interface WorkspaceEdit {
  readonly changes?: Changes
  readonly documentChanges?: readonly ({ readonly kind: string; readonly uri?: string } | { readonly textDocument: { readonly uri: string }; readonly edits: readonly ServerEdit[] })[]
}

export type Changes = Readonly<Record<string, readonly ServerEdit[]>>

/** By file; one that is to be made has no text yet, so that its changes are all of it. */
export function changesOf({ changes, documentChanges = [] }: WorkspaceEdit): Changes {
  const found: Record<string, readonly ServerEdit[]> = { ...changes }
  for (const change of documentChanges) if ('textDocument' in change) found[change.textDocument.uri] = [...(found[change.textDocument.uri] ?? []), ...change.edits]
  return found
}

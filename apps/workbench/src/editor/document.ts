import { Facet } from '@codemirror/state'
import type { EngineClient } from '../engine/client.ts'

/** What an editor shows, and whom its language is asked of. */
export interface EditedDocument {
  readonly path: string
  readonly engine: EngineClient
  readonly capabilities: Readonly<Record<string, unknown>>
}

export const editedDocument = Facet.define<EditedDocument, EditedDocument>({ combine: (values) => values[0]! })

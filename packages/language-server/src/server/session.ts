import type { Language } from '@renkei/diagnostics'
import type { Connection } from 'vscode-languageserver'
import type { RuleFolder } from '../workspace/rule-folder.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** One client: its connection, its files, and the language it is spoken to in. */
export interface Session {
  readonly connection: Connection
  readonly workspace: Workspace
  readonly language: () => Language
  /** Reads a folder again when there is a moment, and tells what was found. */
  readonly changed: (folder: RuleFolder) => void
  /** The rule set, path and text of a document, if it is known. */
  readonly file: (uri: string) => OpenFile | undefined
}

/** A document and the rule set it belongs to. */
export interface OpenFile {
  readonly view: RuleView
  readonly path: string
}

import type { Diagnostic as Found, Language } from '@renkei/diagnostics'
import type { Connection, Diagnostic } from 'vscode-languageserver'
import { diagnosticsOf } from '../features/diagnostics.ts'
import type { RuleFolder } from '../workspace/rule-folder.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** Sends what was found in the files of a folder; a file about which nothing new is to be said is not sent again. */
export class Publisher {
  readonly #connection: Connection
  readonly #language: () => Language
  readonly #sent = new Map<RuleFolder, Map<string, string>>()

  constructor(connection: Connection, language: () => Language) {
    this.#connection = connection
    this.#language = language
  }

  send(folder: RuleFolder, view: RuleView, found: readonly Found[]): void {
    const before = this.#sent.get(folder) ?? new Map<string, string>()
    const now = new Map<string, string>()
    for (const [path, diagnostics] of diagnosticsOf(view, found, this.#language())) {
      const uri = view.uriOf(path)
      const text = JSON.stringify(diagnostics)
      now.set(uri, text)
      if (before.get(uri) !== text && (diagnostics.length > 0 || before.has(uri))) this.#publish(uri, diagnostics)
    }
    for (const [uri, text] of before) if (!now.has(uri) && text !== '[]') this.#publish(uri, [])
    this.#sent.set(folder, now)
  }

  /** The folder is gone. */
  clear(folder: RuleFolder): void {
    for (const [uri, text] of this.#sent.get(folder) ?? []) if (text !== '[]') this.#publish(uri, [])
    this.#sent.delete(folder)
  }

  #publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] })
  }
}

import { compareDiagnostics, type Diagnostic } from '@renkei/diagnostics'
import type { Connection } from 'vscode-languageserver'
import { folderState } from '../features/folder-state.ts'
import { methods } from '../protocol/index.ts'
import type { RuleFolder } from '../workspace/rule-folder.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { KeptRemarks } from './kept-remarks.ts'
import type { Publisher } from './publisher.ts'

/** Milliseconds without a change after which there is time for what needs yen: figures and lints. */
const QUIET = 250

/**
 * Reads changed folders and tells what was found. Changes that arrive together are read together: reading waits for what is in the queue, and for nothing else.
 */
export class Checker {
  readonly #connection: Connection
  readonly #workspace: Workspace
  readonly #publisher: Publisher
  readonly #waiting = new Set<RuleFolder>()
  readonly #quiet = new Map<RuleFolder, ReturnType<typeof setTimeout>>()
  readonly #remarks = new Map<RuleFolder, KeptRemarks>()
  #asked: (() => void) | undefined

  constructor(connection: Connection, workspace: Workspace, publisher: Publisher) {
    this.#connection = connection
    this.#workspace = workspace
    this.#publisher = publisher
  }

  /** `asked` is called when everything was told: what editors show of amounts is out of date. */
  whenTold(asked: () => void): void {
    this.#asked = asked
  }

  changed(folder: RuleFolder): void {
    if (this.#waiting.size === 0) setTimeout(() => this.#readAll(), 0)
    this.#waiting.add(folder)
    clearTimeout(this.#quiet.get(folder))
  }

  forget(folder: RuleFolder): void {
    this.#waiting.delete(folder)
    clearTimeout(this.#quiet.get(folder))
    this.#quiet.delete(folder)
    this.#remarks.delete(folder)
    this.#publisher.clear(folder)
  }

  stop(): void {
    for (const timer of this.#quiet.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  #readAll(): void {
    const folders = [...this.#waiting]
    this.#waiting.clear()
    for (const folder of folders) this.#read(folder)
  }

  #read(folder: RuleFolder): void {
    const view = this.#workspace.view(folder)
    this.#send(folder, view, this.#remarks.get(folder)?.in(view) ?? [])
    void this.#connection.sendNotification(methods.evaluated, folderState(folder, this.#workspace))
    this.#quiet.set(folder, setTimeout(() => this.#tellRemarks(folder), QUIET))
  }

  #tellRemarks(folder: RuleFolder): void {
    const view = this.#workspace.view(folder)
    const remarks = view.remarks()
    const kept = this.#remarks.get(folder) ?? new KeptRemarks()
    kept.keep(view, remarks)
    this.#remarks.set(folder, kept)
    this.#send(folder, view, remarks)
    this.#asked?.()
  }

  #send(folder: RuleFolder, view: RuleView, remarks: readonly Diagnostic[]): void {
    this.#publisher.send(folder, view, remarks.length === 0 ? view.diagnostics : [...view.diagnostics, ...remarks].sort(compareDiagnostics))
  }
}

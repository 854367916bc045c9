import type { Connection } from 'vscode-languageserver'
import { compareDiagnostics } from '@renkei/diagnostics'
import { folderState } from '../features/folder-state.ts'
import { methods } from '../protocol/index.ts'
import type { RuleFolder } from '../workspace/rule-folder.ts'
import type { Workspace } from '../workspace/workspace.ts'
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
    this.#publisher.send(folder, view, view.diagnostics)
    void this.#connection.sendNotification(methods.evaluated, folderState(folder, this.#workspace))
    this.#quiet.set(folder, setTimeout(() => this.#tellRemarks(folder), QUIET))
  }

  #tellRemarks(folder: RuleFolder): void {
    const view = this.#workspace.view(folder)
    const remarks = view.remarks()
    if (remarks.length > 0) this.#publisher.send(folder, view, [...view.diagnostics, ...remarks].sort(compareDiagnostics))
    this.#asked?.()
  }
}

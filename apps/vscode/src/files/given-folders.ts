import { methods } from '@renkei/language-server/protocol'
import { Disposable, type Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ask } from '../session/ask.ts'
import { ruleSetsIn } from './rule-sets-in.ts'

/** Milliseconds without a change after which files are read again: many come and go together. */
const QUIET = 200

/** Gives the server the rule sets of folders that it cannot read, and gives them again when files change beside the editor. */
export class GivenFolders {
  readonly #isGiven: (folder: Uri) => boolean
  readonly #watched: Disposable
  #client: BaseLanguageClient | undefined
  #given: readonly string[] = []
  #waiting: ReturnType<typeof setTimeout> | undefined
  #ready = openGate()

  constructor(isGiven: (folder: Uri) => boolean) {
    this.#isGiven = isGiven
    const again = (): void => {
      clearTimeout(this.#waiting)
      this.#waiting = setTimeout(() => void (this.#client && this.give(this.#client)), QUIET)
    }
    const files = workspace.createFileSystemWatcher('**/*.{renkei,csv,renkeipack}')
    this.#watched = Disposable.from(files, files.onDidChange(again), files.onDidCreate(again), files.onDidDelete(again), workspace.onDidChangeWorkspaceFolders(again))
  }

  /** Before, a document would be read without the tables beside it. */
  whenGiven(): Promise<void> {
    return this.#ready.opened
  }

  /** The server starts anew, with nothing. */
  forget(): void {
    this.#client = undefined
    this.#given = []
    this.#ready = openGate()
  }

  /** Reads all and gives it in place of what was given before. */
  async give(client: BaseLanguageClient): Promise<void> {
    this.#client = client
    const before = this.#given
    const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri).filter(this.#isGiven)
    const found = (await Promise.all(roots.map(ruleSetsIn))).flat()
    this.#given = found.map(({ folder }) => folder)
    await Promise.all([
      ...before.filter((folder) => !this.#given.includes(folder)).map((folder) => ask(client, methods.files, { folder, files: [] })),
      ...found.map(({ folder, files }) => ask(client, methods.files, { folder, files })),
    ])
    this.#ready.open()
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#watched.dispose()
  }
}

function openGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

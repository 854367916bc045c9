import type { RuleView, Session as ServerSession } from '@renkei/language-server/browser'
import type { FilesParams } from '@renkei/language-server/protocol'
import type { Evaluation, RuleSet } from '@renkei/ruleset'
import { WORK } from './protocol.ts'
import { Drafts } from './requests/drafts.ts'

/** Milliseconds in which the questions that follow a change are answered, before the editor is told what was found. */
const TELLING = 25

/** The open work as the language server has read it: whatever is asked after one change, it is read and computed once. */
export class Session {
  readonly #server: ServerSession
  #telling: ReturnType<typeof setTimeout> | undefined
  readonly drafts = new Drafts()

  constructor(server: ServerSession) {
    this.#server = server
  }

  get #view(): RuleView {
    const { workspace } = this.#server
    return workspace.view(workspace.folderAt(WORK))
  }

  /** Texts that are written take their place at once; what is told of them follows when there is a moment. */
  take({ files, changed }: Pick<FilesParams, 'files' | 'changed'>): null {
    const folder = this.#server.workspace.folderAt(WORK)
    if (files) folder.give({ sources: files, diagnostics: [], complete: true })
    if (changed) folder.change(changed)
    clearTimeout(this.#telling)
    this.#telling = setTimeout(() => { this.#server.changed(folder) }, TELLING)
    return null
  }

  get ruleSet(): RuleSet {
    return this.#view.ruleSet
  }

  /** As one would have computed it in that year; nothing while the rules have errors. */
  evaluation(year: number): Evaluation {
    return this.#view.evaluation(year)
  }

  get hasErrors(): boolean {
    return this.#view.hasErrors
  }

  textOf(path: string): string {
    return this.ruleSet.sources.find((source) => source.path === path)?.text ?? ''
  }

  /** What is worked out of the work as it is now, kept until it changes. */
  once<T>(key: string, make: () => T): T {
    return this.#view.once(key, make)
  }
}

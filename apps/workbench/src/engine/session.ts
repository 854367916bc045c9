import type { RuleView, Session as ServerSession } from '@renkei/language-server/browser'
import type { Evaluation, RuleSet } from '@renkei/ruleset'
import { WORK } from './protocol.ts'
import { Drafts } from './requests/drafts.ts'

/** The open work as the language server has read it: whatever is asked after one change, it is read and computed once. */
export class Session {
  readonly #server: ServerSession
  readonly drafts = new Drafts()

  constructor(server: ServerSession) {
    this.#server = server
  }

  get #view(): RuleView {
    const { workspace } = this.#server
    return workspace.view(workspace.folderAt(WORK))
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

import type { FolderState } from '@renkei/language-server/protocol'
import { commands, Disposable, type Event, EventEmitter, TabInputWebview, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { words } from '../words/index.ts'
import { pageText } from './page-text.ts'
import { type Page, pageAt, pageScheme, pageUri } from './page.ts'

/** Milliseconds without a change after which pages are written again. */
const QUIET = 300

/** Pages beside the editor. They are no files, so nothing asks to save them; they follow the rules while these are typed. */
export class Pages implements TextDocumentContentProvider {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<Uri>()
  /** By URI, what was told last without errors. */
  readonly #told = new Map<string, string>()
  readonly #held: Disposable
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(client: BaseLanguageClient, evaluated: Event<FolderState>) {
    this.#client = client
    this.#held = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(pageScheme, this),
      evaluated(({ folder }) => this.#follow(folder)),
    )
  }

  get onDidChange(): Event<Uri> {
    return this.#changed.event
  }

  /** Shows a page as the Markdown preview lays it out; tells why where nothing can be computed. */
  async show(title: string, page: Page, errors: number): Promise<void> {
    const text = await pageText(this.#client, page)
    if (text !== undefined) await commands.executeCommand('markdown.showPreviewToSide', pageUri(title, page))
    else if (errors === 0) void window.showInformationMessage(words().noAmount)
    else if ((await window.showErrorMessage(words().notComputed(errors), words().showProblems)) !== undefined) await commands.executeCommand('workbench.actions.view.problems')
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const key = uri.toString()
    const text = await pageText(this.#client, pageAt(uri))
    if (text === undefined) return `> ${words().before}\n\n${this.#told.get(key) ?? ''}`
    this.#told.set(key, text)
    return text
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#held.dispose()
  }

  #follow(folder: string): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      const open = workspace.textDocuments.map(({ uri }) => uri).filter((uri) => uri.scheme === pageScheme && pageAt(uri).folder === folder)
      for (const uri of open) this.#changed.fire(uri)
      const shown = [...this.#told.keys()].map((key) => Uri.parse(key)).filter((uri) => pageAt(uri).folder === folder && isShown(uri))
      // After some minutes VS Code closes documents that stand in no editor; a preview then asks for them again when it is told to.
      if (shown.some((uri) => !open.some((one) => one.toString() === uri.toString()))) void commands.executeCommand('markdown.preview.refresh')
    }, QUIET)
  }
}

/** The tab of a preview has the name of the page behind a word of VS Code's own. */
function isShown({ path }: Uri): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input, label }) => input instanceof TabInputWebview && label.endsWith(path.slice(1))))
}

import type { Language } from '@renkei/diagnostics'
import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { Host } from '../workspace/host.ts'
import { Workspace } from '../workspace/workspace.ts'
import { capabilities } from './capabilities.ts'
import { Checker } from './checker.ts'
import { runCommands } from './commands.ts'
import { keepDocuments } from './documents.ts'
import { answerEditors } from './language-features.ts'
import { answerOwnRequests } from './own-requests.ts'
import { Publisher } from './publisher.ts'
import { languageNamed, settingsIn } from './settings.ts'
import type { Session } from './session.ts'
import { watchFiles } from './watched-files.ts'

/**
 * Serves one client over a connection until it goes away. Starts to listen at once, so that no message is lost.
 * `beside` answers requests of the client's own from the same rule sets.
 */
export function serve(connection: Connection, host: Host, beside?: (session: Session) => void): void {
  let language: Language = 'ja'
  let mayRegister = false
  let refreshes = false
  const workspace = new Workspace(host)
  const checker = new Checker(connection, workspace, new Publisher(connection, () => language))
  const session: Session = {
    connection,
    workspace,
    language: () => language,
    changed: (folder) => checker.changed(folder),
    file: (uri) => {
      const located = workspace.locate(uri)
      return located && { view: workspace.view(located.folder), path: located.path }
    },
  }
  connection.onInitialize((params) => {
    language = languageOf(params)
    workspace.setYear(settingsIn(params.initializationOptions).year)
    mayRegister = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    refreshes = params.capabilities.workspace?.inlayHint?.refreshSupport === true
    workspace.setRoots(rootsOf(params))
    return { capabilities: capabilities(), serverInfo: { name: 'Renkei' } }
  })
  checker.whenTold(() => {
    if (refreshes) void connection.languages.inlayHint.refresh()
  })
  connection.onDidChangeConfiguration(({ settings }: { readonly settings?: unknown }) => {
    const { language: chosen, year } = settingsIn(settings)
    if (chosen !== undefined) language = chosen
    if (year !== undefined) workspace.setYear(year)
    for (const folder of workspace.folders) checker.changed(folder)
  })
  connection.onShutdown(() => checker.stop())
  keepDocuments(session)
  watchFiles(session, () => mayRegister)
  answerOwnRequests(session, checker)
  answerEditors(session)
  runCommands(session)
  beside?.(session)
  connection.listen()
}

/** What the client asks for when it starts, else the language it is shown in. */
function languageOf({ locale, initializationOptions }: InitializeParams): Language {
  return settingsIn(initializationOptions).language ?? languageNamed(locale) ?? 'ja'
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams & { readonly rootUri?: string | null }): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])
}

import { MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { checks } from '../features/checks.ts'
import { checksText } from '../features/checks-text.ts'
import { runChecksCommand } from '../features/code-lens.ts'
import type { ChecksResult } from '../protocol/index.ts'
import type { Session } from './session.ts'

/** Runs commands; the answer of 検算を実行 is told to the user and handed to the client. */
export function runCommands({ connection, workspace, language }: Session): void {
  connection.onExecuteCommand(({ command, arguments: given = [] }): ChecksResult | null => {
    if (command !== runChecksCommand) return null
    const [named] = given as readonly ({ readonly folder?: string; readonly title?: string } | undefined)[]
    const folder = workspace.folder(named?.folder)
    if (!folder) return null
    const all = checks(workspace.view(folder))
    const result = named?.title === undefined ? all : { ...all, results: all.results.filter(({ title }) => title === named.title) }
    const { text, holds } = checksText(result, language())
    void connection.sendNotification(ShowMessageNotification.type, { type: holds ? MessageType.Info : MessageType.Error, message: text })
    return result
  })
}

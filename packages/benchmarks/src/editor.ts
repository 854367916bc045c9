import { PassThrough } from 'node:stream'
import { createHash } from 'node:crypto'
import { serve } from '@renkei/language-server'
import { methods } from '@renkei/language-server/protocol'
import type { SourceText } from '@renkei/ruleset'
import { createConnection } from 'vscode-languageserver/node'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'

const FOLDER = 'renkei:///規則'

/** An editor with a rule set open, and the server it speaks with over streams, as between processes. */
export interface Editor {
  /** Types a text over some characters of the open document; done when what was found has been told. */
  type(line: number, from: number, to: number, text: string): Promise<void>
  ask(method: string, params: object): Promise<unknown>
  close(): void
}

export async function editor(files: readonly SourceText[], open: SourceText): Promise<Editor> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  serve(createConnection(toServer, toClient), { today: () => '2025-10-01', digest: (text) => createHash('sha256').update(text).digest('hex') })
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  let told: (() => void) | undefined
  connection.onNotification(methods.evaluated, () => told?.())
  connection.listen()
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null })
  await connection.sendNotification('initialized', {})
  await connection.sendRequest(methods.files, { folder: FOLDER, files })
  const uri = `${FOLDER}/${encodeURIComponent(open.path)}`
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'renkei', version: 1, text: open.text } })
  let version = 1
  return {
    type: (line, from, to, text) =>
      new Promise((resolve) => {
        told = resolve
        version += 1
        void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }] })
      }),
    ask: (method, params) => connection.sendRequest(method, params),
    close: () => {
      void connection.sendRequest('shutdown')
      connection.dispose()
    },
  }
}

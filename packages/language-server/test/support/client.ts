import type { Diagnostic, InitializeResult, Position, ProtocolConnection } from 'vscode-languageserver-protocol'
import type { Notifications, Requests } from '../../src/protocol/index.ts'

type Waiting = () => boolean

/** A client that remembers what it was told. */
export class Client {
  readonly connection: ProtocolConnection
  readonly diagnostics = new Map<string, readonly Diagnostic[]>()
  readonly evaluated: Notifications['renkei/evaluated'][] = []
  readonly published: string[] = []
  server: InitializeResult | undefined
  readonly #exited: Promise<number | null> | undefined
  readonly #waiting = new Set<Waiting>()
  #version = 1

  constructor(connection: ProtocolConnection, exited?: Promise<number | null>) {
    this.connection = connection
    this.#exited = exited
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => {
      this.diagnostics.set(decodeURIComponent(uri), diagnostics)
      this.published.push(decodeURIComponent(uri))
      this.#look()
    })
    connection.onNotification('renkei/evaluated', (state: Notifications['renkei/evaluated']) => {
      this.evaluated.push(state)
      this.#look()
    })
    connection.onRequest('client/registerCapability', () => null)
    connection.onRequest('workspace/inlayHint/refresh', () => null)
    connection.onRequest('workspace/codeLens/refresh', () => null)
    connection.listen()
  }

  async start(workspaceFolders: readonly string[], options: object = {}): Promise<void> {
    this.server = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      workspaceFolders: workspaceFolders.map((uri) => ({ uri, name: uri })),
      ...options,
    })
    await this.connection.sendNotification('initialized', {})
  }

  ask<Method extends keyof Requests>(method: Method, params: Requests[Method]['params']): Promise<Requests[Method]['result']> {
    return this.connection.sendRequest(method, params)
  }

  request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest(method, params)
  }

  at<Result>(method: string, uri: string, position: Position, more: object = {}): Promise<Result> {
    return this.request(method, { textDocument: { uri }, position, ...more })
  }

  async open(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: uri.endsWith('.csv') ? 'csv' : 'renkei', version: 1, text } })
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  /** Types over a stretch of the document. */
  async type(uri: string, start: Position, end: Position, text: string): Promise<void> {
    this.#version += 1
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: this.#version }, contentChanges: [{ range: { start, end }, text }] })
  }

  /** In place of the whole document. */
  async replace(uri: string, text: string): Promise<void> {
    this.#version += 1
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: this.#version }, contentChanges: [{ text }] })
  }

  codesOf(uri: string): readonly string[] {
    return (this.diagnostics.get(decodeURIComponent(uri)) ?? []).map(({ code }) => String(code))
  }

  /** Waits until what the client was told is as expected. */
  async until(isSo: Waiting, what = isSo.toString()): Promise<void> {
    if (isSo()) return
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`not told in time: ${what}; told: ${JSON.stringify([...this.diagnostics].map(([uri, found]) => [uri, found.map(({ code }) => code)]))}`)), 15_000)
      const look = (): boolean => {
        if (!isSo()) return false
        clearTimeout(timer)
        resolve()
        return true
      }
      this.#waiting.add(look)
    })
  }

  /** Ends the conversation; gives the exit code of the server. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    // A server in this process would end the process.
    if (this.#exited) await this.connection.sendNotification('exit')
    const code = (await this.#exited) ?? null
    this.connection.dispose()
    return code
  }

  #look(): void {
    for (const look of this.#waiting) if (look()) this.#waiting.delete(look)
  }
}

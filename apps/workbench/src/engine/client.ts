import type { Notifications, Requests } from '@renkei/language-server/protocol'
import type { EngineRequests } from './protocol.ts'

/** Requests the worker answers: the app's own and Renkei's; those of the Language Server Protocol are asked by `ask`. */
export type AllRequests = EngineRequests & Requests
export type EngineMethod = keyof AllRequests
export type ParamsOf<M extends EngineMethod> = AllRequests[M]['params']
export type ResultOf<M extends EngineMethod> = AllRequests[M]['result']

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: Error) => void
}

/** A message of JSON-RPC 2.0. Objects travel as they are: columns of numbers need not be text. */
interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** The page's side of the worker. Messages are taken up in the order in which they are sent. */
export class EngineClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number | string, Waiting>()
  readonly #listeners = new Map<string, Set<(params: never) => void>>()
  /** What the language server can do, once it has said so. */
  readonly capabilities: Promise<Readonly<Record<string, unknown>>>
  #next = 0

  constructor(worker: Worker) {
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => { this.#take(data) })
    const introduced = this.ask<{ readonly capabilities: Readonly<Record<string, unknown>> }>('initialize', { processId: null, rootUri: null, capabilities: clientCapabilities })
    this.notify('initialized', {})
    this.capabilities = introduced.then(({ capabilities }) => capabilities)
  }

  call<M extends EngineMethod>(method: M, params: ParamsOf<M>): Promise<ResultOf<M>> {
    return this.ask<ResultOf<M>>(method, params)
  }

  /** Any request, by its name. */
  ask<Result>(method: string, params: unknown): Promise<Result> {
    const id = this.#next++
    this.#worker.postMessage({ jsonrpc: '2.0', id, method, params })
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
    })
  }

  notify(method: string, params: unknown): void {
    this.#worker.postMessage({ jsonrpc: '2.0', method, params })
  }

  /** Listens to what the server tells; gives back how to stop. */
  on<M extends keyof Notifications>(method: M, listener: (params: Notifications[M]) => void): () => void
  on<Params>(method: string, listener: (params: Params) => void): () => void
  on(method: string, listener: (params: never) => void): () => void {
    const listeners = this.#listeners.get(method) ?? new Set()
    this.#listeners.set(method, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      for (const listener of this.#listeners.get(method) ?? []) listener(params as never)
      // The server asks only for what a page cannot refuse: to look again.
      if (id !== undefined) this.#worker.postMessage({ jsonrpc: '2.0', id, result: null })
      return
    }
    const waiting = this.#waiting.get(id!)
    this.#waiting.delete(id!)
    if (error) waiting?.reject(new Error(error.message))
    else waiting?.resolve(result)
  }
}

const clientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    completion: { completionItem: { snippetSupport: false, documentationFormat: ['plaintext'] } },
    hover: { contentFormat: ['plaintext'] },
    inlayHint: {},
  },
  workspace: { inlayHint: { refreshSupport: true }, configuration: false },
}

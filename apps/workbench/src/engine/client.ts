import type { Notifications, Requests } from '@renkei/language-server/protocol'
import { Pending } from './pending.ts'
import type { EngineAnswer, EngineRequests } from './protocol.ts'

export type EngineMethod = keyof EngineRequests
export type ParamsOf<M extends EngineMethod> = EngineRequests[M]['params']
export type ResultOf<M extends EngineMethod> = EngineRequests[M]['result']

/** A message of JSON-RPC 2.0. */
interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** The page's side of the worker: `call` asks the desk's own questions, `ask`, `notify` and `on` speak with the language server that lives there too. */
export class EngineClient {
  readonly #worker: Worker
  readonly #server: MessagePort
  readonly #calls = new Pending()
  readonly #asked = new Pending()
  #failed = false
  readonly #listeners = new Map<string, Set<(params: never) => void>>()
  /** What the language server can do, once it has said so. */
  readonly capabilities: Promise<Readonly<Record<string, unknown>>>

  constructor(worker: Worker) {
    this.#worker = worker
    const { port1, port2 } = new MessageChannel()
    this.#server = port1
    worker.addEventListener('error', () => { this.#failed = true })
    worker.postMessage(null, [port2])
    worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
      if ('failure' in data) this.#calls.answer(data.id, undefined, data.failure)
      else this.#calls.answer(data.id, data.result, undefined)
    })
    port1.onmessage = ({ data }: MessageEvent<Message>) => { this.#take(data) }
    const introduced = this.ask<{ readonly capabilities: Readonly<Record<string, unknown>> }>('initialize', { processId: null, rootUri: null, capabilities: clientCapabilities })
    this.notify('initialized', {})
    this.capabilities = introduced.then(({ capabilities }) => capabilities)
  }

  /** The worker could not be loaded, or broke. It may do so before anyone listens. */
  get failed(): boolean {
    return this.#failed
  }

  /** Listens to the worker's failure; gives back how to stop. */
  onFailure(act: () => void): () => void {
    this.#worker.addEventListener('error', act)
    return () => { this.#worker.removeEventListener('error', act) }
  }

  /** Answered in the order in which it is asked. */
  call<M extends EngineMethod>(method: M, params: ParamsOf<M>): Promise<ResultOf<M>> {
    return this.#calls.ask((id) => { this.#worker.postMessage({ id, method, params }) })
  }

  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']>
  ask<Result>(method: string, params: unknown): Promise<Result>
  ask(method: string, params: unknown): Promise<unknown> {
    return this.#asked.ask((id) => { this.#server.postMessage({ jsonrpc: '2.0', id, method, params }) })
  }

  notify(method: string, params: unknown): void {
    this.#server.postMessage({ jsonrpc: '2.0', method, params })
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
    if (method === undefined) {
      this.#asked.answer(id as number, result, error?.message)
      return
    }
    for (const listener of this.#listeners.get(method) ?? []) listener(params as never)
    // The server asks only for what a page cannot refuse: to look again.
    if (id !== undefined) this.#server.postMessage({ jsonrpc: '2.0', id, result: null })
  }
}

const clientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    completion: { completionItem: { snippetSupport: false, documentationFormat: ['plaintext'] } },
    hover: { contentFormat: ['plaintext'] },
    inlayHint: {},
  },
  workspace: { inlayHint: { refreshSupport: true } },
}

import type { Requests } from '@renkei/language-server/protocol'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** One of the server's own requests. */
export function ask<Method extends keyof Requests>(client: BaseLanguageClient, method: Method, params: Requests[Method]['params']): Promise<Requests[Method]['result']> {
  return client.sendRequest(method, params)
}

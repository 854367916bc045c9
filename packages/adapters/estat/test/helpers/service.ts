import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Answer = (query: URLSearchParams, response: ServerResponse, request: IncomingMessage) => void

/** A real HTTP server on this machine that answers one request after the other; the last answer holds for all that follow. */
export async function service(...answers: readonly Answer[]): Promise<{ readonly base: string; readonly asked: URL[] }> {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers[Math.min(asked.length, answers.length - 1)]!
    asked.push(url)
    answer(url.searchParams, response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/rest/3.0/app/json/`, asked }
}

export const json = (text: string): Answer => (_, response) => void response.setHeader('content-type', 'application/json').end(text)
export const status = (code: number, text = ''): Answer => (_, response) => void response.writeHead(code).end(text)

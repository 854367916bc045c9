import { diagnostic } from '@renkei/diagnostics'
import type { Read } from '../parse-json.ts'
import type { SourceText } from '../source-text.ts'
import { BASE, LIMITS, type ClientOptions } from './options.ts'
import { bodyText, TooLarge } from './body-text.ts'

const FIRST_PAUSE = 1000
/** Forty hexadecimal digits today. Anything short could not be told from a figure when it is taken out of a text. */
const APP_ID = /^[\w-]{16,}$/

type Tried = { readonly text: string } | { readonly reason: string; readonly again: boolean }

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Asks the service once, and again after 1, 2, 4 … seconds where the connection fails or the service is at fault (5xx) or busy (429).
 * The text of the answer never holds the application id, whatever the service echoes; nor does its path.
 */
export async function request(options: ClientOptions, name: string, parameters: Readonly<Record<string, string>>): Promise<Read<SourceText>> {
  const { appId, base = BASE, wait = sleep, limits = {} } = options
  const { tries, time, bytes } = { ...LIMITS, ...limits }
  const path = `${name}?${new URLSearchParams(parameters).toString()}`
  if (!APP_ID.test(appId)) return { diagnostics: [diagnostic('statistics-refused', { status: '100', said: 'アプリケーションIDの形が違います' }, { source: path, start: 0, end: 0 })] }
  const address = new URL(`${path}&appId=${appId}`, base)
  for (let pause = FIRST_PAUSE, left = tries; ; pause *= 2) {
    const tried = await tryOnce(options, address, time, bytes)
    if ('text' in tried) return { value: { path, text: without(tried.text, appId) }, diagnostics: [] }
    left--
    if (!tried.again || left <= 0) return { diagnostics: [diagnostic('statistics-not-fetched', { reason: without(tried.reason, appId) }, { source: path, start: 0, end: 0 })] }
    await wait(pause)
  }
}

async function tryOnce({ fetch }: ClientOptions, address: URL, time: number, bytes: number): Promise<Tried> {
  try {
    const reply = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(time) })
    const { status } = reply
    if (status >= 500 || status === 429) return { reason: `HTTP ${String(status)}`, again: true }
    const text = await bodyText(reply, bytes)
    // A refusal of the service is JSON and says why; anything else is a page of whoever stands between.
    return status < 400 || text.trimStart().startsWith('{') ? { text } : { reason: `HTTP ${String(status)}`, again: false }
  } catch (error) {
    return error instanceof TooLarge ? { reason: error.message, again: false } : { reason: reasonOf(error), again: true }
  }
}

/** The platform's short name of a fault: ECONNREFUSED, TimeoutError. Its message may hold the address, and is not shown. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error'
  const { cause } = error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : error.name
}

function without(text: string, secret: string): string {
  return text.replaceAll(secret, '（アプリケーションID）')
}

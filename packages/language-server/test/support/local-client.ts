import { PassThrough } from 'node:stream'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { serve } from '../../src/index.ts'
import type { GivenFile } from '../../src/protocol/index.ts'
import { Client } from './client.ts'

export const folder = 'renkei:///規則'

export const uriOf = (path: string): string => `${folder}/${encodeURIComponent(path)}`

/** A client of a server in this process, over streams as between processes, with some files given and the first of them open. */
export async function localClient(files: readonly GivenFile[], today = '2025-10-01'): Promise<Client> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  serve(createConnection(ProposedFeatures.all, toServer, toClient), { today: () => today })
  const client = new Client(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)))
  await client.start([])
  await client.ask('renkei/files', { folder, files })
  const [first] = files
  if (first) await client.open(uriOf(first.path), first.text)
  return client
}

/** The text without the mark ｜, and the place where it stood. */
export function marked(text: string): { readonly text: string; readonly position: { readonly line: number; readonly character: number } } {
  const before = text.slice(0, text.indexOf('｜'))
  const lines = before.split(/\r\n|\r|\n/)
  return { text: text.replace('｜', ''), position: { line: lines.length - 1, character: lines.at(-1)!.length } }
}

/** The place of the mark in a text in which some words are replaced. */
export function markedIn(text: string, words: string, replacement: string): ReturnType<typeof marked> {
  if (!text.includes(words)) throw new Error(`${words} is not in the text`)
  return marked(text.replace(words, replacement))
}

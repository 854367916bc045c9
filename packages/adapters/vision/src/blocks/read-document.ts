import { diagnostic } from '@renkei/diagnostics'
import type { BlockReading } from './reading.ts'
import { readDocx } from './docx/read-docx.ts'
import { readHtml } from './html/read-html.ts'
import { readText } from './text/read-text.ts'

/** A published document: a text (Markdown, HTML, text of a PDF), or the bytes of a docx. */
export type PublishedDocument =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly bytes: Uint8Array }

/** Turns a document of any format into blocks. The ending of its name decides; HTML is also known by how it begins. */
export async function readDocument(document: PublishedDocument): Promise<BlockReading> {
  const { name } = document
  if ('bytes' in document) return /\.docm?x?$/i.test(name) ? readDocx(name, document.bytes) : notRead(name)
  if (/\.(pdf|docx?|docm|xlsx?|rtf|odt)$/i.test(name)) return notRead(name)
  const text = document.text.replace(/\r\n?/g, '\n')
  const html = /\.x?html?$/i.test(name) || /^\s*(<!doctype html|<html[\s>])/i.test(text)
  return html ? readHtml(name, text) : readText(name, text)
}

function notRead(name: string): BlockReading {
  return { blocks: [], diagnostics: [diagnostic('format-not-imported', {}, { source: name, start: 0, end: 0 })] }
}

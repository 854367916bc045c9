// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- whoever compiles this file needs the declaration, too
/// <reference path="./mammoth-in-one-file.d.ts" />
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { readHtml } from '../html/read-html.ts'
import type { BlockReading } from '../reading.ts'
import { unpackGuarded } from './unpack-guarded.ts'

/** Reads a Word document by way of mammoth: headings, paragraphs, tables. Pictures are left out; macros and parts fetched from elsewhere are never read. */
export async function readDocx(name: string, bytes: Uint8Array): Promise<BlockReading> {
  const place = { source: name, start: 0, end: 0 }
  const refuse = (reason: string): BlockReading => ({ blocks: [], diagnostics: [diagnostic('docx-not-read', { reason }, place)] })
  const parts = unpackGuarded(bytes)
  if ('refused' in parts) return refuse(REASONS[parts.refused])
  if (parts.xml('word/document.xml') === undefined) return refuse('Wordの本文が入っていません')
  const typed = parts.names.find((part) => /<!(DOCTYPE|ENTITY)/i.test(parts.xml(part) ?? ''))
  if (typed !== undefined) return refuse(`${typed} に、外のファイルを読み込む宣言（DOCTYPE）があります`)
  const macros: readonly Diagnostic[] = parts.names.some((part) => /vbaProject\.bin$/i.test(part)) ? [diagnostic('active-content-left-out', { element: 'マクロ' }, place)] : []
  try {
    const { blocks, diagnostics } = readHtml(name, await htmlOf(bytes), { ordinals: true })
    return { blocks, diagnostics: [...macros, ...diagnostics.map((one) => ({ ...one, span: place }))] }
  } catch {
    return refuse('中身が壊れています')
  }
}

const REASONS = {
  'not-a-zip': 'Wordの文書（.docx）の形をしていないか、壊れています',
  encrypted: 'パスワードが付いているか、古い形式（.doc）です',
  'too-large': '中身が大きすぎます（展開すると64MBを超えます）',
} as const

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth/mammoth.browser.js')
  const arrayBuffer = new Uint8Array(bytes).buffer
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
  return value
}

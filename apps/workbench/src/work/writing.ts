import { decodeText } from '@renkei/csv'

/** How the text of a file is written in its bytes. */
export interface Writing {
  readonly encoding: 'utf-8' | 'cp932'
  /** A byte order mark stands before it. */
  readonly mark: boolean
  /** As its first line ends. */
  readonly lineEnd: string
  /** Its lines do not all end in the same way. */
  readonly mixed: boolean
}

const MARK = '\ufeff'

/** The text of a file and how it is written; nothing where it cannot be read as text. */
export function readText(bytes: Uint8Array): { readonly text: string; readonly writing: Writing } | undefined {
  const { encoding, text } = decodeText(bytes)
  if (encoding !== 'utf-8' && encoding !== 'cp932') return undefined
  const ends = new Set(text.match(/\r\n|\r|\n/g))
  const [lineEnd = '\n'] = ends
  return { text, writing: { encoding, mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf, lineEnd, mixed: ends.size > 1 } }
}

/** A text with plain line ends as bytes, with the mark and line ends it had. What was CP932 becomes UTF-8; a table then has the mark by which Excel knows it. */
export function writtenAs(text: string, path: string, { encoding, mark, lineEnd }: Writing): Uint8Array<ArrayBuffer> {
  const marked = mark || (encoding === 'cp932' && path.endsWith('.csv'))
  return new TextEncoder().encode(`${marked ? MARK : ''}${text.replaceAll('\n', lineEnd)}`)
}

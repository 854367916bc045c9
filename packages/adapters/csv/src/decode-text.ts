/** The text of a file, and where its bytes are not what they should be. */
export type DecodedText =
  | { readonly encoding: 'utf-8'; readonly text: string }
  /** `foreign` is the first stretch of characters beyond ASCII. */
  | { readonly encoding: 'cp932'; readonly text: string; readonly foreign: Stretch }
  /** Neither of the two; `text` has replacement characters, `foreign` is the first of them. */
  | { readonly encoding: 'unknown'; readonly text: string; readonly foreign: Stretch }
  | { readonly encoding: 'binary'; readonly text: string; readonly foreign: Stretch }

export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Reads bytes as UTF-8 (a BOM is left out), else as CP932, the Shift_JIS of Windows, which Excel writes. A NUL byte means
 * that it is no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const nul = bytes.indexOf(0)
  if (nul >= 0 && !startsLikeUtf16(bytes)) return binary(bytes, nul)
  const utf8 = decodeStrictly('utf-8', bytes)
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8 }
  const text = decodeStrictly('shift_jis', bytes)
  return text === undefined ? unknown(bytes) : { encoding: 'cp932', text, foreign: firstBeyondAscii(text) }
}

function startsLikeUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** A BOM is left out. Undefined where bytes stand there that the encoding does not have. */
function decodeStrictly(encoding: 'utf-8' | 'shift_jis', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function binary(bytes: Uint8Array, nul: number): DecodedText {
  const decoder = new TextDecoder()
  const start = decoder.decode(bytes.subarray(0, nul)).length
  return { encoding: 'binary', text: decoder.decode(bytes), foreign: { start, end: start + 1 } }
}

function unknown(bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder()
  const text = decoder.decode(bytes)
  const start = decoder.decode(bytes.subarray(0, firstBadLine(bytes))).length
  const bad = Math.max(start, text.indexOf('\ufffd', start))
  return { encoding: 'unknown', text, foreign: { start: bad, end: Math.min(bad + 1, text.length) } }
}

/** Where the first line begins that is not UTF-8; a line break is never part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0
  for (;;) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || decodeStrictly('utf-8', bytes.subarray(start, end)) === undefined) return start
    start = end + 1
  }
}

function firstBeyondAscii(text: string): Stretch {
  const match = /[^\0-\x7f]+/.exec(text)
  return match === null ? { start: 0, end: 0 } : { start: match.index, end: match.index + match[0].length }
}

import { encodeCsv } from '@renkei/csv'

/** Plain cells and lines as Windows writes them: CP932, and CRLF between lines. */
export function cp932(text: string): Uint8Array<ArrayBuffer> {
  const { bytes } = encodeCsv(text.split('\n').map((line) => line.split(',')), 'cp932')
  // The writer ends the last line, too.
  return new Uint8Array(bytes!.subarray(0, -2))
}

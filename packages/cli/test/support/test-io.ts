import type { Io } from '../../src/io.ts'
import { noPaint } from '../../src/paint.ts'

/** A world that keeps what is said to it. */
export function testIo(): Io & { readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' }
  return {
    said,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    paintOut: noPaint,
    paintErr: noPaint,
    today: '2026-03-31',
    version: '0.1.0',
  }
}

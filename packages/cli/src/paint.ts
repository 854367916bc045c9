import { styleText } from 'node:util'

export type Color = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan'

/** Puts a text into a colour, or leaves it as it is. */
export type Paint = (color: Color, text: string) => string

export const noPaint: Paint = (_, text) => text

/** Colours on a terminal only, and never where NO_COLOR is set (https://no-color.org). */
export function paintFor(stream: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Paint {
  if (stream.isTTY !== true || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return noPaint
  // Whether the stream is a terminal was asked above; asking again would look at the wrong one.
  return (color, text) => styleText(color, text, { validateStream: false })
}

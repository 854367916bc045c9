import { strFromU8, unzipSync } from 'fflate/browser'

/** A vision of 200 pages has some 5 MB of XML; what claims more is no agreement. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_FILES = 2000

export type Unpacked =
  | { readonly names: readonly string[]; readonly xml: (name: string) => string | undefined }
  | { readonly refused: 'not-a-zip' | 'encrypted' | 'too-large' }

/** The begin of a file of the older Office, which also wraps encrypted ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** The XML of a docx, unpacked only where all of it together stays small: nothing is unpacked of a bomb. */
export function unpackGuarded(bytes: Uint8Array): Unpacked {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return { refused: 'encrypted' }
  let total = 0
  const names: string[] = []
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        names.push(name)
        if (total > MOST_BYTES || names.length > MOST_FILES) throw new Bomb()
        return /\.(xml|rels)$/i.test(name)
      },
    })
    return { names, xml: (name) => (files[name] ? strFromU8(files[name]) : undefined) }
  } catch (error) {
    return { refused: error instanceof Bomb ? 'too-large' : 'not-a-zip' }
  }
}

class Bomb extends Error {}

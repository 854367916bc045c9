import { strFromU8, unzipSync, zipSync } from 'fflate'
import { WORKBOOK_LIMITS } from './limits.ts'

/** Why a file is not read. */
export type Refusal = 'too-large' | 'unpacks-too-large' | 'encrypted' | 'damaged' | 'not-a-workbook'

export type Unpacked = { readonly bytes: Uint8Array; readonly macros: boolean } | { readonly refused: Refusal }

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** In UTF-16, the name of the part that an encrypted workbook is. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
/** What a reader of cells needs; pictures, macros and links to other files stay packed. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]*\.xml|metadata\.xml)|docProps\/.*)$/
const MACROS = /vbaProject\.bin$/i

/**
 * The parts of a workbook that hold its cells, packed anew without compression: what claims to be small and is not (a zip bomb) has been refused
 * before anything of its size was made. A workbook of before 2007 (.xls) is given as it is.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  if (bytes.length > WORKBOOK_LIMITS.bytes) return { refused: 'too-large' }
  if (startsWith(bytes, COMPOUND)) return holds(bytes, ENCRYPTED) ? { refused: 'encrypted' } : { bytes, macros: holds(bytes, [...'_VBA_PROJECT'].flatMap((letter) => [letter.charCodeAt(0), 0])) }
  if (!startsWith(bytes, ZIP)) return { refused: 'not-a-workbook' }
  try {
    return repack(bytes)
  } catch {
    return { refused: 'damaged' }
  }
}

function repack(bytes: Uint8Array): Unpacked {
  const found = { size: 0, parts: 0, macros: false }
  const isTooLarge = (): boolean => found.size > WORKBOOK_LIMITS.unpacked || found.parts > WORKBOOK_LIMITS.parts
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      found.parts += 1
      found.macros ||= MACROS.test(name)
      if (!NEEDED.test(name)) return false
      found.size += originalSize
      return !isTooLarge()
    },
  })
  if (isTooLarge()) return { refused: 'unpacks-too-large' }
  if (!Object.hasOwn(parts, 'xl/workbook.xml')) return { refused: 'not-a-workbook' }
  // Entities could stand for files of the machine or grow without end; no workbook has a document type.
  if (Object.entries(parts).some(([name, part]) => /\.(?:xml|rels)$/.test(name) && declaresEntities(part))) return { refused: 'damaged' }
  return { bytes: zipSync(parts, { level: 0 }), macros: found.macros }
}

const PROLOG = 1_000

function declaresEntities(part: Uint8Array): boolean {
  return /<!DOCTYPE|<!ENTITY/i.test(strFromU8(part.subarray(0, PROLOG), true))
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}

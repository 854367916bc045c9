import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical.ts'

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Digest = (text: string) => string

/** The digest of the canonical JSON; a platform may lend a faster one of its own. */
export function hashOf(value: unknown, digest: Digest = everywhere): string {
  return digest(canonicalJson(value))
}

function everywhere(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

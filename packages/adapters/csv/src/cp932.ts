/** Two-byte codes of CP932: leads, without those of characters that others have already (NEC's selection of IBM's) and of 外字, which everyone defines otherwise. */
const LEADS = [...range(0x81, 0x9f), ...range(0xe0, 0xec), ...range(0xef, 0xef), ...range(0xfa, 0xfc)]
const TRAILS = [...range(0x40, 0x7e), ...range(0x80, 0xfc)]
const KATAKANA = range(0xa1, 0xdf)
const LINE_END = 0x0a

/** The bytes of each character that CP932 has, as the decoder of the platform reads them: what is written is read again as it was. */
export function cp932Table(): ReadonlyMap<string, readonly number[]> {
  const codes = [...KATAKANA.map((byte) => [byte]), ...LEADS.flatMap((lead) => TRAILS.map((trail) => [lead, trail]))]
  const characters = new TextDecoder('shift_jis').decode(Uint8Array.from(codes.flatMap((code) => [...code, LINE_END]))).split('\n')
  const table = new Map(range(0, 0x7f).map((byte) => [String.fromCharCode(byte), [byte]]))
  for (const [at, code] of codes.entries()) {
    const character = characters[at]!
    // An unassigned code is read as a replacement, and what follows it.
    if (!character.includes('\ufffd') && [...character].length === 1 && !table.has(character)) table.set(character, code)
  }
  return table
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

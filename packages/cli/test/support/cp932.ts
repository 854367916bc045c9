/** A text as Windows Excel saves it without a BOM. Characters it lacks are an error. */
export function cp932(text: string): Uint8Array {
  const codes = table()
  return Uint8Array.from([...text].flatMap((character) => {
    const code = codes.get(character)
    if (code === undefined) throw new RangeError(`not in CP932: ${character}`)
    return code
  }))
}

/** Every character by its bytes: what the platform can decode can be turned round. */
function table(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis')
  const codes = new Map<string, readonly number[]>()
  const add = (...bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if (!character.includes('\ufffd') && [...character].length === 1 && !codes.has(character)) codes.set(character, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) add(byte)
  for (let lead = 0x81; lead <= 0xfc; lead++) for (let trail = 0x40; trail <= 0xfc; trail++) add(lead, trail)
  return codes
}

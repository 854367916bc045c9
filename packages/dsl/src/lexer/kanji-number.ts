const DIGITS = '〇一二三四五六七八九'
const TENS: ReadonlyMap<string, bigint> = new Map([['十', 10n], ['百', 100n], ['千', 1000n]])

/** Reads 165 and 百六十五 alike. */
export function readKanjiNumber(text: string): bigint {
  if (/^\d+$/.test(text)) return BigInt(text)
  let total = 0n
  let section = 0n
  let digit = 0n
  for (const character of text) {
    const ten = TENS.get(character)
    if (ten !== undefined) {
      section += (digit === 0n ? 1n : digit) * ten
      digit = 0n
    } else if (character === '万') {
      total += (section + digit === 0n ? 1n : section + digit) * 10_000n
      section = 0n
      digit = 0n
    } else {
      digit = digit * 10n + BigInt(DIGITS.indexOf(character))
    }
  }
  return total + section + digit
}

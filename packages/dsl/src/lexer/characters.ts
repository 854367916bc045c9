/** Kanji (also outside the basic plane, by their halves), katakana, Latin letters and ・ー々〇ヶ: what an unquoted name is made of. */
export function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30a1 && code <= 0x30fc) ||
    isLetter(code) ||
    code === 0x3005 || code === 0x3007 ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    isSurrogateOfKanji(code)
  )
}

/** True for a text that could stand unquoted as a name. */
export function isNameText(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isNameCharacter(text.charCodeAt(at))) return false
  return true
}

export function isKanji(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf) || isSurrogateOfKanji(code)
}

export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3096
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

/** Blanks of every width, the byte order mark among them. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0 || code === 0xfeff || isLineBreak(code)
}

/** High halves of U+20000–U+3FFFF, and every low half: 𠮷, 𣘺. A half on its own is refused by the scanner. */
function isSurrogateOfKanji(code: number): boolean {
  return (code >= 0xd840 && code <= 0xd8bf) || (code >= 0xdc00 && code <= 0xdfff)
}

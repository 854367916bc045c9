const OTHER_WIDTH = /[\u00a0\u2010-\u2015\u2212\u3000\u301c\uff01-\uff5e]/
const OTHER_WIDTHS = new RegExp(OTHER_WIDTH, 'g')
const WIDTH_OFFSET = 0xfee0
/** Nothing here has another form: most names, and every code. */
const PLAIN = /^[0-9A-Za-z\u3041-\u3094\u30a1-\u30f4\u4e00-\u9fff]*$/

function halfWidthOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - WIDTH_OFFSET)
  if (code === 0x3000 || code === 0xa0) return ' '
  return code === 0x301c ? '~' : '-'
}

/**
 * The half-width form of digits, letters, signs, blanks and dashes; everything else as it is.
 * The result has the length of the text, so that offsets stay valid. The long vowel mark 「ー」 is a letter and stays.
 */
export function halfWidth(text: string): string {
  return OTHER_WIDTH.test(text) ? text.replace(OTHER_WIDTHS, halfWidthOf) : text
}

/**
 * The key under which a name is compared: compatibility forms and widths unified, blanks removed (山　形　市),
 * small ヶ and ヵ as ケ and カ. Never shown: it may differ from every spelling in use.
 */
export function normaliseName(name: string): string {
  if (PLAIN.test(name)) return name
  return halfWidth(name.normalize('NFKC')).replace(/\s+/g, '').replaceAll('ヶ', 'ケ').replaceAll('ヵ', 'カ')
}

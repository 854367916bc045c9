import { QUOTE } from './lexer/quote.ts'
import { limits } from './limits.ts'

/** A quote, the end of a sentence, or a comment: all that matters here, in written order. */
const PIECE = new RegExp(`${QUOTE}|。|※[^\\n\\r]*`, 'g')
const TOPIC = /\s*(?:とは|という|は|については|に関しては)/y
/** Sentences with one of these as their topic declare the names in their list. */
const LISTING = /(?:内訳|市町|市町村|町村|都市|団体|主体)は/
const HEADED = /^[ \t\u3000]*(?:指標|按分方式|規則集|役割|会議体|手続|成果指標|相互実施|職員派遣|財政措置|支援制度)[ \t\u3000]+([^※\n\r]*)/gm

/**
 * The names that a file declares in 「 」, so that the whole rule set may use them bare: before とは and という and as the topic of a sentence
 * (「首長の旅費」は、事業費に含めず…), in the list of a 内訳 or of bodies; and the names that 指標, 会議体 and the like have in their headings. A pass over the
 * characters, not the tokens: it comes before every parse.
 */
export function declaredNames(_source: string, text: string): string[] {
  if (text.length > limits.characters) return []
  const names = new Set<string>()
  let words = ''
  let last = 0
  let listing: boolean | undefined
  for (const match of text.matchAll(PIECE)) {
    const end = match.index + match[0].length
    if (listing === undefined) words += text.slice(last, match.index)
    last = end
    if (match[0].startsWith('「')) {
      listing ??= LISTING.test(words)
      if (listing || isTopic(text, end)) names.add(match[0].slice(1, -1))
    } else if (match[0] === '。') {
      words = ''
      listing = undefined
    }
  }
  for (const [, name] of text.matchAll(HEADED)) names.add(name!.trim())
  names.delete('')
  return [...names]
}

function isTopic(text: string, end: number): boolean {
  TOPIC.lastIndex = end
  return TOPIC.test(text)
}

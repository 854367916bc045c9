import { plainForm } from '../keywords/plain-form.ts'
import { limiters, remarks, replacedVerbs } from '../keywords/unusable.ts'
import { badToken } from './bad-token.ts'
import { spanOf, type Matcher, type ScanContext } from './context.ts'
import { execAt } from './exec-at.ts'
import { isOneOf, isToken, namesOf, opensSentence, type Token } from './token.ts'

const NOUNS = namesOf('Name', 'Quoted', 'Figure', 'Year', 'Programme', 'Demonstrative', 'Etc')
const LIMITER = new RegExp(`(?:${limiters.join('|')})(?=(?<particle>[がをはにでとも])?(?![ぁ-ん]))`, 'y')
const EACH = /ずつ(?<particle>を)?/y
const REMARK = new RegExp(`(?:${remarks.join('|')})(?=、)`, 'y')
const POLITE = /(?<ending>ます|ました|ません|ましょう|です|でした)/y
const POLITE_NOUN = /し(?:ます|ました|ましょう)/y

/** Words that are no names, although they are hiragana that no keyword has: what to write instead is known. */
export const matchUnusable: Matcher = (context, offset) => {
  const before = context.tokens.at(-1)
  return remark(context, offset, before) ?? (before?.end === offset && STARTS.has(context.half.charCodeAt(offset)) ? behind(context, offset, before) : undefined)
}

/** のみ, だけ and the others, ずつ, ます, です, します. */
const STARTS: ReadonlySet<number> = new Set([...limiters, 'ず', 'ま', 'で', 'し'].map((word) => word.charCodeAt(0)))

function behind(context: ScanContext, offset: number, before: Token): Token | undefined {
  if (isToken(before, 'Verb')) return polite(context, offset, before)
  return isOneOf(before, NOUNS) ? (limiter(context, offset, before) ?? each(context, offset, before) ?? politeNoun(context, offset, before)) : undefined
}

/** なお、 */
function remark(context: ScanContext, offset: number, before: Token | undefined): Token | undefined {
  const match = opensSentence(before) ? execAt(REMARK, context, offset) : null
  return match === null ? undefined : badToken(context, offset, offset + match[0].length, 'remark-in-rule', { word: match[0] })
}

/** 甲市のみが → 甲市が. */
function limiter(context: ScanContext, offset: number, before: Token): Token | undefined {
  const match = execAt(LIMITER, context, offset)
  if (match === null) return undefined
  const particle = match.groups!['particle']
  const [word, end] = [match[0], offset + match[0].length]
  const edit = { span: spanOf(context, offset, end), text: particle === undefined ? 'が' : '' }
  return badToken(context, offset, end, 'unusable-word', { word, instead: typed(context, before) + (particle ?? 'が') }, { fixes: [{ edits: [edit] }] })
}

/** 2分の1ずつ → それぞれ2分の1を, 100円ずつ → それぞれ100円を. */
function each(context: ScanContext, offset: number, before: Token): Token | undefined {
  const match = execAt(EACH, context, offset)
  if (match === null) return undefined
  const instead = `それぞれ${typed(context, before)}を`
  return replaced(context, { word: 'ずつ', offset, from: before.startOffset, instead, to: offset + match[0].length })
}

/** 負担します → 負担する. */
function polite(context: ScanContext, offset: number, before: Token): Token | undefined {
  const match = execAt(POLITE, context, offset)
  if (match === null) return undefined
  const { stem, shape } = before.details.keyword!
  const ending = match[0]
  const wanted = { tense: ending === 'ました' ? 'past' : 'present', negated: ending === 'ません', passive: shape?.passive === true } as const
  return replaced(context, { word: ending, offset, from: before.startOffset, instead: plainForm(stem, before.image, wanted), to: offset + ending.length })
}

/** 折半します, 200千円です. */
function politeNoun(context: ScanContext, offset: number, before: Token): Token | undefined {
  const verb = isToken(before, 'Name') ? execAt(POLITE_NOUN, context, offset) : null
  if (verb !== null) {
    const stem = `${before.image}する`
    return replaced(context, { word: `${before.image}${verb[0]}`, offset, from: before.startOffset, instead: replacedVerbs.get(stem) ?? stem, to: offset + verb[0].length })
  }
  const match = execAt(POLITE, context, offset)
  return match?.[0].startsWith('で') === true
    ? replaced(context, { word: match[0], offset, from: offset, instead: 'とする', to: offset + match[0].length })
    : undefined
}

interface Replacement {
  readonly word: string
  readonly offset: number
  readonly from: number
  readonly to: number
  readonly instead: string
}

/** Closing forms are shown with their 。 */
function replaced(context: ScanContext, { word, offset, from, to, instead }: Replacement): Token {
  const shown = context.half[to] === '。' ? `${instead}。` : instead
  const fixes = [{ edits: [{ span: spanOf(context, from, to), text: instead }] }]
  return badToken(context, offset, to, 'unusable-word', { word, instead: shown }, { fixes })
}

function typed({ text }: ScanContext, { startOffset, end }: Token): string {
  return text.slice(startOffset, end)
}

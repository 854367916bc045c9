import { badToken } from './bad-token.ts'
import { isDigit } from './characters.ts'
import type { Matcher, ScanContext } from './context.ts'
import { execAt } from './exec-at.ts'
import { readKanjiNumber } from './kanji-number.ts'
import { badNumberPattern, figurePattern, onePattern, perBodyPattern, perPattern } from './patterns.ts'
import { makeToken, type Token } from './token.ts'

/** Digits, and the kanji of 百分の and 千円未満. */
const STARTS: ReadonlySet<number> = new Set([...'0123456789〇一二三四五六七八九十百千万億兆'].map((start) => start.charCodeAt(0)))

/** 1,23 and 12,: commas that do not group by threes. */
export const matchBadNumber: Matcher = (context, offset) => {
  if (!isDigit(context.half.charCodeAt(offset))) return undefined
  const match = execAt(badNumberPattern, context, offset)
  if (match === null) return undefined
  const end = offset + match[0].length
  return badToken(context, offset, end, 'bad-number', { text: context.text.slice(offset, end) })
}

/** 491千円, 20%, 3分の1, 7円50銭, 1万人未満, 3か月; but 1人当たり is a name, and 1団体当たり means それぞれ. */
export const matchFigure: Matcher = (context, offset) => {
  if (!STARTS.has(context.half.charCodeAt(offset))) return undefined
  const perBody = execAt(perBodyPattern, context, offset)
  if (perBody !== null) return makeToken('Adverb', perBody[0], offset, { keyword: { surface: perBody[0], category: 'adverb', stem: 'それぞれ' } })
  const one = execAt(onePattern, context, offset)
  const each = one && perOf(context, offset, one[0])
  if (each) return each
  const match = execAt(figurePattern, context, offset)
  if (match === null || match[0] === '' || match[0].startsWith('円')) return undefined
  const denominator = match.groups?.['denominator']
  const end = offset + match[0].length
  if (denominator !== undefined && readKanjiNumber(denominator) === 0n) {
    return badToken(context, offset, end, 'zero-denominator', { text: context.text.slice(offset, end) })
  }
  return perOf(context, offset, match[0]) ?? makeToken('Figure', match[0], offset, { groups: match.groups })
}

/** 1人当たり, 1万人当たり, 一人につき right before its price. */
function perOf(context: ScanContext, offset: number, figure: string): Token | undefined {
  const per = execAt(perPattern, context, offset + figure.length)
  return per === null ? undefined : makeToken('Name', figure + per[0], offset, { joins: true })
}

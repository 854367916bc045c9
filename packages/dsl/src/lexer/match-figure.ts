import { badToken } from './bad-token.ts'
import { isDigit } from './characters.ts'
import type { Matcher } from './context.ts'
import { readKanjiNumber } from './kanji-number.ts'
import { badNumberPattern, figurePattern, perBodyPattern, perPattern } from './patterns.ts'
import { makeToken } from './token.ts'

/** Digits, and the kanji of 百分の and 千円未満. */
const STARTS: ReadonlySet<number> = new Set([...'0123456789〇一二三四五六七八九十百千万億兆'].map((start) => start.charCodeAt(0)))

/** 1,23 and 12,: commas that do not group by threes. */
export const matchBadNumber: Matcher = (context, offset) => {
  if (!isDigit(context.half.charCodeAt(offset))) return undefined
  badNumberPattern.lastIndex = offset
  const match = badNumberPattern.exec(context.half)
  if (match === null) return undefined
  const end = offset + match[0].length
  return badToken(context, offset, end, 'bad-number', { text: context.text.slice(offset, end) })
}

/** 491千円, 20%, 3分の1, 7円50銭, 1万人未満, 3か月; but 1人当たり is a name, and 1団体当たり means それぞれ. */
export const matchFigure: Matcher = (context, offset) => {
  if (!STARTS.has(context.half.charCodeAt(offset))) return undefined
  perBodyPattern.lastIndex = offset
  const perBody = perBodyPattern.exec(context.half)
  if (perBody !== null) return makeToken('Adverb', perBody[0], offset, { keyword: { surface: perBody[0], category: 'adverb', stem: 'それぞれ' } })
  perPattern.lastIndex = offset
  const per = perPattern.exec(context.half)
  if (per !== null) return makeToken('Name', per[0], offset, { joins: true })
  figurePattern.lastIndex = offset
  const match = figurePattern.exec(context.half)
  if (match === null || match[0] === '' || match[0].startsWith('円')) return undefined
  const denominator = match.groups?.['denominator']
  const end = offset + match[0].length
  if (denominator !== undefined && readKanjiNumber(denominator) === 0n) {
    return badToken(context, offset, end, 'zero-denominator', { text: context.text.slice(offset, end) })
  }
  return makeToken('Figure', match[0], offset, { groups: match.groups })
}

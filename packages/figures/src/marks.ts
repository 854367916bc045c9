import { normaliseName } from '@renkei/model'

/** What stands in a cell instead of a number. None of them is the number 0. */
export type MarkMeaning = 'nil' | 'not-estimated' | 'not-published'

const STANDARD: ReadonlyMap<string, MarkMeaning> = new Map([
  ...['-', 'ー', '─', '━', '該当なし'].map((mark) => [mark, 'nil'] as const),
  ...['*', '未定', '未算定'].map((mark) => [mark, 'not-estimated'] as const),
  ...['...', '..', '・・・', 'X', 'x', 'χ', '***', '未公表', '非公表'].map((mark) => [mark, 'not-published'] as const),
])

/**
 * The meaning of a mark, or undefined for a text that is none. Widths and dashes make no difference (— ― － − -); … is three
 * points. What the table itself says (`own`) comes first.
 */
export function readMark(text: string, own: Readonly<Record<string, MarkMeaning>> = {}): MarkMeaning | undefined {
  const name = normaliseName(text)
  for (const [mark, meaning] of Object.entries(own)) if (normaliseName(mark) === name) return meaning
  return STANDARD.get(name)
}

/** True for a mark whose meaning the table itself gives. */
export function isDeclared(text: string, own: Readonly<Record<string, MarkMeaning>>): boolean {
  return Object.keys(own).some((mark) => normaliseName(mark) === normaliseName(text))
}

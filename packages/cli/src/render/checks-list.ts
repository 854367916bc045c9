import type { Language } from '@renkei/diagnostics'
import type { Color, Paint } from '../paint.ts'
import type { CheckResult } from '@renkei/ruleset'
import { checkWords } from '../words/checks.ts'
import { labelled, paragraph } from './columns.ts'

/** Each 検算 with its place, whether it holds, and both values where it does not. */
export function checksList(checks: readonly CheckResult[], language: Language, paint: Paint): string {
  const words = checkWords[language]
  if (checks.length === 0) return `${words.none}\n`
  const count = (holds: CheckResult['holds']) => checks.filter((check) => check.holds === holds).length
  const rows = checks.flatMap((check) => checkRows(check, language, paint))
  return `${[...rows, '', words.summary(count(true), count(false), count('unknown'))].join('\n')}\n`
}

function checkRows({ title, holds, source, line, expected, actual }: CheckResult, language: Language, paint: Paint): string[] {
  const words = checkWords[language]
  const [color, word] = ((): [Color, string] => {
    if (holds === 'unknown') return ['yellow', words.unknown]
    return holds ? ['green', words.holds] : ['red', words.fails]
  })()
  const head = paragraph(`${title} (${source}:${line})`)
  const result = `  ${paint(color, word)}`
  if (holds === true) return [...head, result]
  const values = [
    ...(expected === undefined ? [] : labelled(words.written, expected, 4)),
    ...(actual === undefined ? [] : labelled(words.computed, actual, 4)),
  ]
  return [...head, result, ...values]
}

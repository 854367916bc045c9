import type { Language } from '@renkei/diagnostics'
import { stateWords } from '@renkei/plan'
import { isTime, type CheckedValue, type CheckResult } from '@renkei/ruleset'
import type { Color, Paint } from '../paint.ts'
import { checkWords } from '../words/checks.ts'
import { tableWords } from '../words/table.ts'
import { hanging, labelled, paragraph } from './columns.ts'
import { exactText, percent } from './declarations/exact-text.ts'
import { formatYen } from './format-yen.ts'

/** Each 検算 with what it expects and where, whether that holds, and both values where it does not. */
export function checksList(checks: readonly CheckResult[], language: Language, paint: Paint): string {
  const words = checkWords[language]
  if (checks.length === 0) return `${words.none}\n`
  const count = (holds: CheckResult['holds']) => checks.filter((check) => check.holds === holds).length
  const rows = checks.flatMap((check, at) => [
    ...(checks[at - 1]?.title === check.title ? [] : paragraph(words.title(check.title, check.source)).map((row) => paint('bold', row))),
    ...checkRows(check, language, paint),
  ])
  return `${[...rows, '', words.summary(count(true), count(false), count('unknown'))].join('\n')}\n`
}

function checkRows({ holds, statement, line, expected, actual, note }: CheckResult, language: Language, paint: Paint): string[] {
  const words = checkWords[language]
  const [color, word] = ((): [Color, string] => {
    if (holds === 'unknown') return ['yellow', words.unknown]
    return holds ? ['green', words.holds] : ['red', words.fails]
  })()
  const head = hanging(`  ${word}  ${words.line(line)}  `, statement).map((row) => row.replace(word, paint(color, word)))
  if (holds === true) return head
  const written = 'state' in expected ? expected.state : 'yen' in expected ? formatYen(expected.yen, tableWords[language]) : declaredText(expected, language)
  const computed = 'state' in actual ? stateWords[language][actual.state] : 'yen' in actual ? formatYen(actual.yen, tableWords[language]) : declaredText(actual, language)
  const why = note === undefined ? [] : paragraph(words.note(note), 4)
  return [...head, ...labelled(words.written, written, 4), ...(note?.why === 'not-used' ? [] : labelled(words.computed, computed, 4)), ...why]
}

/** 7.4km, 24.3…%, 5,000人未満, 令和6年度以降 */
function declaredText(declared: CheckedValue, language: Language): string {
  if ('word' in declared) return declared.word
  if (isTime(declared)) return declared.text === '' ? `${declared.from ?? ''}～${declared.to ?? ''}` : declared.text
  const { value, unit, bound = '' } = declared
  if (unit === '円' && !value.includes('/')) return `${formatYen(value, tableWords[language])}${bound}`
  return unit === undefined ? percent(value) : `${exactText(value)}${unit}${bound}`
}

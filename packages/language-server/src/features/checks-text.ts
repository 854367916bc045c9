import type { Language } from '@renkei/diagnostics'
import { type CheckResult, stateWords } from '@renkei/ruleset'
import type { ChecksResult } from '../protocol/index.ts'
import { checkWords } from '../words/checks.ts'

/** How the checks came out, in a few words, with the first of those that do not hold. */
export function checksText({ results, computable }: ChecksResult, language: Language): { readonly text: string; readonly holds: boolean } {
  const say = checkWords[language]
  if (!computable) return { text: say.notComputable, holds: false }
  const failed = results.filter(({ holds }) => holds === false)
  const unknown = results.filter(({ holds }) => holds === 'unknown')
  const fine = results.length - failed.length - unknown.length
  const counts = say.counts(fine, failed.length, unknown.length)
  const first = failed[0]
  return { text: first ? `${counts}\n${say.failed(first.statement, valueText(first.actual, language))}` : counts, holds: failed.length === 0 }
}

function valueText(actual: CheckResult['actual'], language: Language): string {
  if ('yen' in actual) return checkWords[language].yen(actual.yen.replace(/\B(?=(\d{3})+$)/g, ','))
  if ('state' in actual) return stateWords[language][actual.state]
  return Object.values(actual).join(' ')
}

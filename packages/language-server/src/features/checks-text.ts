import type { Language } from '@renkei/diagnostics'
import { type CheckResult, stateWords } from '@renkei/ruleset'
import type { ChecksResult } from '../protocol/index.ts'

/** How the checks came out, in a few words, with the first of those that do not hold. */
export function checksText({ results, computable }: ChecksResult, language: Language): { readonly text: string; readonly holds: boolean } {
  if (!computable) return { text: language === 'ja' ? '規則に誤りがあるため、検算できません' : 'The rules have errors, so nothing can be checked', holds: false }
  const failed = results.filter(({ holds }) => holds === false)
  const unknown = results.filter(({ holds }) => holds === 'unknown')
  const fine = results.length - failed.length - unknown.length
  const counts = language === 'ja' ? `検算　一致${String(fine)}件、不一致${String(failed.length)}件、確かめられないもの${String(unknown.length)}件` : `Checks: ${String(fine)} hold, ${String(failed.length)} do not, ${String(unknown.length)} cannot be told`
  const first = failed[0]
  return { text: first ? `${counts}\n${first.statement}（${valueText(first.actual, language)}）` : counts, holds: failed.length === 0 }
}

function valueText(actual: CheckResult['actual'], language: Language): string {
  if ('yen' in actual) return `${actual.yen.replace(/\B(?=(\d{3})+$)/g, ',')}円`
  if ('state' in actual) return stateWords[language][actual.state]
  return Object.values(actual).join(' ')
}

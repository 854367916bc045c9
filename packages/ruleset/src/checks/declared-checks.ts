import { declaredValue, sameValue, type CheckedValue, type ExpectedDeclared, type Verification } from '@renkei/compiler'
import type { CheckResult } from './check-result.ts'
import type { RuleSet } from '../rule-set.ts'
import { lineAt, statementAt } from '../statement-at.ts'

/** The lines of a 検算 that are about something declared beside money; one whose value is open is not known to hold. */
export function declaredChecks({ name, declared }: Verification, ruleSet: RuleSet): readonly CheckResult[] {
  const { program } = ruleSet.compiled
  return program === undefined ? [] : declared.map((expected) => ({ title: name, ...resultOf(expected, ruleSet, declaredValue(program, expected)) }))
}

function resultOf(expected: ExpectedDeclared, ruleSet: RuleSet, actual: CheckedValue | undefined): Omit<CheckResult, 'title'> {
  const { value, span, year, name } = expected
  return {
    statement: statementAt(span, ruleSet),
    holds: actual === undefined ? 'unknown' : sameValue(value, actual),
    source: span.source,
    line: lineAt(span, ruleSet),
    expected: value,
    actual: actual ?? { state: 'awaiting-figures' },
    ...(year === undefined ? {} : { year }),
    programme: '',
    cost: name,
  }
}

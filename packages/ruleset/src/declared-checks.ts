import { declaredValue, sameValue, type ExpectedDeclared, type Verification } from '@renkei/compiler'
import type { CheckResult } from './checks.ts'
import type { RuleSet } from './rule-set.ts'
import { lineAt, statementAt } from './statement-at.ts'

/** The lines of a 検算 that are about something declared beside money; one whose number is open is not known to hold. */
export function declaredChecks({ name, declared }: Verification, ruleSet: RuleSet): readonly CheckResult[] {
  const declarations = ruleSet.compiled.program?.declarations
  return declarations === undefined ? [] : declared.map((expected) => ({ title: name, ...resultOf(expected, ruleSet, declaredValue(declarations, expected)) }))
}

function resultOf(expected: ExpectedDeclared, ruleSet: RuleSet, actual: ReturnType<typeof declaredValue>): Omit<CheckResult, 'title'> {
  const { figure, span, year, name } = expected
  const wanted = { value: figure.value, ...(figure.unit === undefined ? {} : { unit: figure.unit }) }
  return {
    statement: statementAt(span, ruleSet),
    holds: actual === undefined ? 'unknown' : sameValue(wanted, actual),
    source: span.source,
    line: lineAt(span, ruleSet),
    expected: wanted,
    actual: actual ?? { state: 'awaiting-figures' },
    ...(year === undefined ? {} : { year }),
    programme: '',
    cost: name,
  }
}

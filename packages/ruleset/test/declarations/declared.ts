import { expect } from 'vitest'
import { declarationsReport, openRuleSet, type DeclarationsReport } from '../../src/index.ts'

const framework = `枠組み　北部広域圏
期間は、令和4年度から令和11年度までとする。
中枢都市は、甲市とする。
連携市町は、令和8年度以前は乙町及び丙町とし、令和9年度以降は乙町、丙町及び丁村とする。
`

/** What the text declares, in a year; it must be free of mistakes. */
export function declared(text: string, year = 2025): DeclarationsReport {
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: `${framework}\n${text}` }])
  expect(ruleSet.diagnostics).toEqual([])
  return declarationsReport(ruleSet, { year })
}

/** `name at [the characters]` of every mistake. */
export function mistakes(text: string): readonly string[] {
  const whole = `${framework}\n${text}`
  const { diagnostics } = openRuleSet([{ path: '規則.renkei', text: whole }])
  return diagnostics.map(({ name, span }) => `${name} at [${span === undefined ? '' : whole.slice(span.start, span.end)}]`)
}

import { tracer } from '@renkei/evaluator'
import { type Document, documentOf, ExplainContext, explainLine } from '@renkei/explanation'
import { evaluateRuleSet, openRuleSet, report, type SourceText } from '@renkei/ruleset'
import type { YearResult } from '../../src/index.ts'

export const rules = `枠組み　川の三町村
期間は、令和7年度から令和8年度までとする。
構成団体は、甲市、乙町及び丙村とする。

仮定　端数処理
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。
理由は、「出典に定めがない」とする。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

事業【1】川の清掃
事業費は、1,000千円とする。
事業費の内訳は、清掃費とする。
清掃費は、構成団体が人口の割合により按分して負担する。

事業【2】橋の点検
事業費は、500千円とする。
事業費の内訳は、点検費とする。
点検費は、甲市及び乙町が協議して定める割合により負担する。
`

export const people = `団体コード,団体名,資料,時点,公表日,区分,人口
062014,甲市,国勢調査,2020-10-01,2021-11-30,確定,1000
063011,乙町,国勢調査,2020-10-01,2021-11-30,確定,700
063223,丙村,国勢調査,2020-10-01,2021-11-30,確定,300
`

export const village: readonly SourceText[] = [
  { path: '規則.renkei', text: rules },
  { path: '人口.csv', text: people },
]

/** A rule set computed as a surface computes it, with the reasons of every cost. */
export function resultOf(sources: readonly SourceText[], year: number, language: 'ja' | 'en' = 'ja', bodyName?: string): YearResult {
  const ruleSet = openRuleSet(sources)
  const evaluation = evaluateRuleSet(ruleSet, { computedFor: year })
  const mistakes = [...ruleSet.diagnostics, ...evaluation.diagnostics].filter(({ severity }) => severity === 'error')
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes))
  const body = ruleSet.bodies.find(({ name }) => name === bodyName)
  const of = (code?: string) => report(ruleSet, evaluation, { year, language, ...(code === undefined ? {} : { body: code }) })
  return {
    language,
    report: of(body?.code),
    ...(body ? { body } : {}),
    bodies: body ? [] : ruleSet.bodies.map((one) => ({ ...one, totals: of(one.code).totals })),
    reasons: reasonsOf(ruleSet, evaluation, year, language, body?.code),
  }
}

function reasonsOf(ruleSet: ReturnType<typeof openRuleSet>, { plan, snapshot, outcome }: ReturnType<typeof evaluateRuleSet>, year: number, language: 'ja' | 'en', body: string | undefined): readonly Document[] {
  const traced = tracer(plan!, snapshot!)
  const context = new ExplainContext({
    plan: plan!,
    snapshot: snapshot!,
    outcome: outcome!,
    trace: (of) => traced.trace(of),
    bodies: new Map(ruleSet.bodies.map(({ code, name }) => [code, { name }])),
    programmes: new Map(ruleSet.programmes.map(({ number, title }) => [number, title])),
    locate: ({ source }) => ({ file: source, line: 1, column: 1 }),
    language,
  })
  const lines = outcome!.lines.filter((line) => line.year === String(year))
  return lines.flatMap(({ line, year: of }) => {
    const explanation = explainLine(context, { line, year: of, ...(body === undefined ? {} : { body }) })
    return explanation ? [documentOf(context, explanation)] : []
  })
}

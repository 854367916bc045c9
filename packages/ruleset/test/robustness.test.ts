import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, report, runChecks, type SourceText } from '../src/index.ts'
import { computed, FRAME, POPULATION, POPULATION_CSV, programme } from './support/computed.ts'

/** Opens, computes and reports every year; whatever is said has its place inside a text. */
function run(...sources: readonly SourceText[]) {
  const ruleSet = openRuleSet(sources)
  const evaluation = evaluateRuleSet(ruleSet)
  const diagnostics = [...ruleSet.diagnostics, ...evaluation.diagnostics]
  for (const { span } of diagnostics) {
    if (!span) continue
    const { length } = sources.find(({ path }) => path === span.source)!.text
    expect(0 <= span.start && span.start <= span.end && span.end <= length).toBe(true)
  }
  const reports = ruleSet.years.map((year) => report(ruleSet, evaluation, { year }))
  return { codes: diagnostics.map(({ code }) => code), reports, checks: runChecks(ruleSet, evaluation) }
}

const rules = (text: string, path = '規則.renkei') => ({ path, text })
const fine = FRAME + programme('1,000千円', '運営費は、甲市が負担する。')

test('no files, no rules, nothing but comments, nothing at all', () => {
  expect(run().codes).toEqual(['R0201'])
  expect(run({ path: '人口.csv', text: POPULATION_CSV }).codes).toEqual(['R0201'])
  expect(run(rules('')).codes).toEqual(['R0201'])
  expect(run(rules('※ まだ書いていません。\n※ 何も。\n')).codes).toEqual(['R0201'])
  expect(run(rules('\n　\n\t')).codes).toEqual(['R0201'])
})

test('a byte order mark, CRLF and blanks of all sorts change nothing', () => {
  const table = (text: string) => ({ path: '人口.csv', text })
  const text = FRAME + POPULATION + programme('1,000千円', '運営費は、関係市町が人口の割合により按分して負担する。')
  const plain = run(rules(text), table(POPULATION_CSV))
  const crlf = (typed: string) => `\ufeff${typed.replaceAll('\n', '\r\n')}`
  const other = run(rules(crlf(text)), table(crlf(POPULATION_CSV)))
  expect(plain.codes).toEqual([])
  expect(other.codes).toEqual([])
  expect(other.reports.map(({ outcomes }) => outcomes)).toEqual(plain.reports.map(({ outcomes }) => outcomes))
})

test('a NUL byte is told where it is', () => {
  expect(run(rules(fine.replace('運営費は、甲', '運営費\0は、甲'))).codes).toEqual(['R0101'])
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
  const of = computed(
    `枠組み　川の広域圏
期間は、令和7年度から令和7年度までとする。
中枢都市は、「${name}市」とする。
連携市町は、乙市とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

指標　${name}
単位は、件とする。
基準は、前年度とする。

事業【1】${name}
事業費は、令和7年度1,000千円とする。
事業費の内訳は、「${name}」とする。
${name}は、関係市町が${name}の割合により按分して負担する。
`,
    { [`${name}.csv`]: `団体名,年度,${name}\n${name}市,令和6年度,2\n乙市,令和6年度,1\n` },
  )
  expect(of(name, 2025).yen).toEqual({ [`${name}市`]: 666_667, 乙市: 333_333 })
})

test.each(['__proto__', 'constructor', 'toString'])('%s may pay, and mark a table', (name) => {
  const of = computed(
    `${FRAME}${POPULATION}表の印は、「${name}」を未算定とする。\n\n${programme('1,000千円', `「${name}」は、構成団体以外の負担者とする。`, `運営費は、「${name}」が負担する。`, '「旅費」は、事業費に含めず、関係市町が人口の割合により按分して負担する。')}`,
    { '人口.csv': POPULATION_CSV.replace('50000', name) },
  )
  expect(of('運営費', 2025).yen).toEqual({ [name]: 1_000_000 })
  expect(of('旅費', 2025)).toMatchObject({ state: '資料待ち', missing: [{ name: '旅費' }, { name: '人口', bodies: [{ name: '甲市' }] }] })
})

test('10,000 parentheses inside each other', () => {
  expect(run(rules(FRAME + programme('1,000千円', `運営費${'（一'.repeat(10_000)}${'）'.repeat(10_000)}は、甲市が負担する。`))).codes).toEqual(['R0119'])
})

test('10,000 sentences that all are wrong', () => {
  expect(run(rules(FRAME + programme('1,000千円', '運営費は、、甲市が負担する。'.repeat(10_000)))).codes).toHaveLength(10_000)
})

test('5,000 bodies', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `第${String(index + 1)}町`)
  const text = `枠組み　国
期間は、令和7年度から令和7年度までとする。
構成町は、${names.map((name) => `「${name}」`).join('、')}とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、第1町が負担する。

指標　人口
単位は、人とする。

事業【1】共同の事業
事業費は、令和7年度10,001千円とする。
事業費は、構成町が人口の割合により按分して負担する。
`
  const { codes, reports } = run(rules(text), { path: '人口.csv', text: `団体名,人口\n${names.map((name) => `${name},100\n`).join('')}` })
  expect(codes).toEqual([])
  // 10,001,000 / 5,000 = 2,000.2
  expect(reports[0]!.outcomes[0]!.shares.filter(({ yen }) => yen === 2_000)).toHaveLength(4_999)
  expect(reports[0]!.outcomes[0]!.total).toBe(10_001_000)
})

test('a period of 200 years, and not of 201', () => {
  const period = (last: number) => fine.replace('令和7年度から令和9年度まで', `2000年度から${String(last)}年度まで`)
  const { codes, reports } = run(rules(period(2199)))
  expect({ codes, years: reports.length, last: reports[199]!.outcomes[0]!.total }).toEqual({ codes: [], years: 200, last: 1_000_000 })
  expect(run(rules(period(2200))).codes).toEqual(['R0213'])
})

test('a name of 100,000 characters', () => {
  const cost = '費'.repeat(100_000)
  const { codes, reports } = run(rules(FRAME + programme('1,000千円', '').replaceAll('運営費', cost) + `${cost}は、甲市が負担する。\n`))
  expect({ codes, total: reports[0]!.outcomes[0]!.total }).toEqual({ codes: [], total: 1_000_000 })
})

test('amounts of any length', () => {
  const amount = (yen: string) => run(rules(FRAME + programme(yen, '運営費は、関係市町が均等に負担する。')))
  expect(amount('9,007,199,254,740,991円').reports[0]!.outcomes[0]!.total).toBe(9_007_199_254_740_991)
  expect(amount('9,007,199,254,740,992円').codes).toEqual(['R0507'])
  expect(amount(`${'9'.repeat(1_000)}円`).codes).toEqual(['R0507'])
})

test('sets that name each other have no members', () => {
  const text = `枠組み　川の広域圏
期間は、令和7年度から令和7年度までとする。
構成市は、甲市及び乙市とする。
東部市は、西部市とする。
西部市は、東部市とする。

事業【1】共同の事業
事業費は、令和7年度1,000千円とする。
事業費は、東部市が均等に負担する。
`
  expect(run(rules(text)).codes).toContain('R0301')
})

test('costs that restate each other', () => {
  const one = (number: number, other: number) => `事業【${String(number)}】情報発信\n事業費は、毎年度300千円とする。\n事業費の内訳は、情報発信費とする。\n情報発信費は、事業【${String(other)}】の情報発信費の再掲とする。\n\n`
  expect(run(rules(FRAME + one(1, 2) + one(2, 1))).codes).toEqual(['R0310', 'R0310'])
})

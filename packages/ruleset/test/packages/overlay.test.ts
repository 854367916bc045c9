import { expect, test } from 'vitest'
import { evaluateRuleSet, groundsOf, openRuleSet, report, type RuleSet, type SourceText } from '../../src/index.ts'

const STATE = `規則集　国の制度

版　第1.10版
変更は、「旅費を加えた」とする。

版　第1.9版
変更は、「初めての版」とする。

枠組み　見本の圏域
期間は、令和7年度から令和7年度までとする。
中枢都市は、子市とする。
連携市町は、丑町とする。

指標　人口
単位は、人とする。
基準は、前年度とする。

仮定　端数処理
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。
理由は、「定めがない」とする。

按分方式　均等人口方式
経費は、関係団体が均等割20%及び人口割80%の割合により負担する。

事業【1】会議
事業費は、令和7年度1,000千円、令和8年度1,000千円とする。
事業費の内訳は、運営費800千円及び旅費200千円とする。
運営費は、関係市町が「均等人口方式」により按分して負担する。
旅費は、関係市町が均等に負担する。
ただし、令和8年度においては、旅費は、中枢都市が負担する。

事業【2】案内板
事業費は、令和7年度300千円、令和8年度300千円とする。
事業費の内訳は、設置費とする。
設置費は、中枢都市が負担する。

検算　令和7年度
令和7年度の旅費の子市の負担額は、100,000円である。
`
const STATE_TABLE = '団体名,年度,人口\n子市,令和6年度,60\n丑町,令和6年度,40\n'
const FRAME = `枠組み　川の圏域
期間は、令和7年度から令和8年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙村とする。

`
const OWN_TABLE = '団体名,年度,人口\n甲市,令和6年度,70\n乙町,令和6年度,20\n丙村,令和6年度,10\n甲市,令和7年度,60\n乙町,令和7年度,30\n丙村,令和7年度,10\n'
const OWN_PEOPLE = '読替え　国の制度の指標　人口\n資料は、「住民.csv」とする。\n\n'
const ALL = '参照　国の制度　第1.10版\n国の制度の規定を準用する。\n\n'

function opened(rules: string, more: Readonly<Record<string, string>> = {}): RuleSet {
  const files = { '規則.renkei': rules, '住民.csv': OWN_TABLE, '参照/国の制度/規則.renkei': STATE, '参照/国の制度/人口.csv': STATE_TABLE, ...more }
  return openRuleSet(Object.entries(files).map(([path, text]): SourceText => ({ path, text })))
}

function yen(ruleSet: RuleSet, year: number): Record<string, Record<string, number>> {
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const { outcomes } = report(ruleSet, evaluateRuleSet(ruleSet), { year })
  return Object.fromEntries(outcomes.map(({ programme, cost, shares }) => [`${programme} ${cost}`, Object.fromEntries(shares.map((share) => [share.name, share.yen!]))]))
}

const codes = ({ diagnostics }: RuleSet) => diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)

test('programmes of a package are computed for the bodies and years of those who refer to it, by tables they cite', () => {
  const ruleSet = opened(ALL + FRAME + OWN_PEOPLE)
  expect(ruleSet).toMatchObject({ name: '川の圏域', years: [2025, 2026], packages: [{ name: '国の制度', version: '1.10', path: '参照/国の制度' }] })
  // 800,000: 160,000 / 3 = 53,333.3…; 640,000 by 70 : 20 : 10
  expect(yen(ruleSet, 2025)).toEqual({
    '1 運営費': { 甲市: 501_334, 乙町: 181_333, 丙村: 117_333 },
    '1 旅費': { 甲市: 66_668, 乙町: 66_666, 丙村: 66_666 },
    '2 設置費': { 甲市: 300_000 },
  })
  expect(yen(ruleSet, 2026)['1 旅費']).toEqual({ 甲市: 200_000 })
})

test('a package reads its own table first, then that of those who refer to it', () => {
  expect(evaluateRuleSet(opened(ALL + FRAME)).snapshot!.figures).toMatchObject({ '人口｜前年度': { source: { name: '参照/国の制度/人口.csv' } } })
  const files = { '規則.renkei': ALL + FRAME, '人口.csv': OWN_TABLE, '参照/国の制度/規則.renkei': STATE }
  const ruleSet = openRuleSet(Object.entries(files).map(([path, text]) => ({ path, text })))
  expect(yen(ruleSet, 2025)['1 運営費']).toEqual({ 甲市: 501_334, 乙町: 181_333, 丙村: 117_333 })
})

test('only what is taken over is there; the indicator a programme speaks of comes with it', () => {
  const rounding = '負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。\n'
  const one = opened(`参照　国の制度　第1.10版\n国の制度の事業【2】を準用する。\n\n${FRAME}${rounding}`)
  expect(yen(one, 2025)).toEqual({ '2 設置費': { 甲市: 300_000 } })
  const without = opened(`${ALL.trim()}\n国の制度の事業【2】及び仮定は、準用しない。\n\n${FRAME}${rounding}${OWN_PEOPLE}`)
  expect(Object.keys(yen(without, 2025))).toEqual(['1 運営費', '1 旅費'])
  expect(without.compiled.program!.assumptions).toEqual([])
  expect(codes(opened(`参照　国の制度　第1.10版\n\n${FRAME}`))).toEqual([])
})

test('a sentence that cites takes the place of the one on the same matter, with its ただし; the other stays where years are named', () => {
  const ruleSet = opened(`${ALL}${FRAME}${OWN_PEOPLE}事業【1】会議
旅費は、国の制度の規定にかかわらず、乙町が負担する。
運営費は、令和8年度に限り、国の制度の規定にかかわらず、関係市町が均等に負担する。
「資料費」は、事業費に含めず、甲市が負担する。
`)
  expect(yen(ruleSet, 2025)).toMatchObject({ '1 運営費': { 甲市: 501_334, 乙町: 181_333, 丙村: 117_333 }, '1 旅費': { 乙町: 200_000 } })
  expect(yen(ruleSet, 2026)).toMatchObject({ '1 運営費': { 甲市: 266_668, 乙町: 266_666, 丙村: 266_666 }, '1 旅費': { 乙町: 200_000 } })
})

test('explanations know the sentence that was replaced', () => {
  const ruleSet = opened(`${ALL}${FRAME}${OWN_PEOPLE}読替え　国の制度の事業【1】\n旅費は、乙町が負担する。\n`)
  const burden = ruleSet.compiled.program!.programmes.flatMap(({ burdens }) => burdens).find(({ cost }) => cost === '旅費')!
  expect(burden.span.source).toBe('規則.renkei')
  expect(groundsOf(ruleSet)(burden.span)).toMatchObject([{ kind: 'replaced', text: '旅費は、関係市町が均等に負担する。', span: { source: '参照/国の制度/規則.renkei' } }])
})

test.each([
  ['a burden', '事業【1】会議\n旅費は、乙町が負担する。\n', ['R0617']],
  ['an amount', '事業【1】会議\n事業費は、令和7年度900千円とする。\n', ['R0617']],
  ['an assumption', '仮定　端数処理\n負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、乙町が負担する。\n', ['R0617']],
  ['an indicator', '指標　人口\n単位は、世帯とする。\n', ['R0617']],
  ['a programme of another name', '事業【1】図書館\n事業費は、未定とする。\n', ['R0617']],
  ['a method', '按分方式　均等人口方式\n経費は、関係団体が均等に負担する。\n', ['R0617']],
  ['what cites something else', '事業【1】会議\n旅費は、甲の規定にかかわらず、乙町が負担する。\n', ['R0617']],
  ['what replaces nothing', '事業【1】会議\n交通費は、国の制度の規定にかかわらず、乙町が負担する。\n', ['R0618']],
])('%s that does not cite what it replaces is refused', (_, text, expected) => {
  expect(codes(opened(ALL + FRAME + OWN_PEOPLE + text))).toEqual(expected)
})

test('a package may stand on another; its own overlay holds first', () => {
  const region = `規則集　県の制度\n\n版　第2版\n変更は、「改めた」とする。\n\n参照　国の制度　第1.10版\n国の制度の規定を準用する。\n\n読替え　国の制度の事業【2】\n設置費は、関係市町が均等に負担する。\n`
  const ruleSet = opened(`参照　県の制度　第2版\n県の制度の規定を準用する。\n\n${FRAME}読替え　県の制度の指標　人口\n資料は、「住民.csv」とする。\n`, { '参照/県の制度/規則.renkei': region })
  expect(yen(ruleSet, 2025)).toMatchObject({ '1 運営費': { 甲市: 501_334 }, '2 設置費': { 甲市: 100_000, 乙町: 100_000, 丙村: 100_000 } })
  expect(ruleSet.packages.map(({ name }) => name)).toEqual(['国の制度', '県の制度'])
})

test('1.10 is later than 1.9, and a package changes the hash of those who refer to it', () => {
  const before = opened(ALL + FRAME + OWN_PEOPLE)
  const after = opened(ALL + FRAME + OWN_PEOPLE, { '参照/国の制度/規則.renkei': STATE.replace('300千円', '301千円') })
  expect(after.hash).not.toBe(before.hash)
  const unused = opened(FRAME, { '参照/国の制度/規則.renkei': STATE.replace('300千円', '301千円') })
  expect(unused.hash).toBe(opened(FRAME).hash)
})

test('what a package leaves unused is not told to those who refer to it', () => {
  const loose = STATE.replace('事業【2】', '指標　世帯数\n単位は、世帯とする。\n\n事業【2】')
  expect(opened(ALL + FRAME + OWN_PEOPLE, { '参照/国の制度/規則.renkei': loose }).diagnostics).toEqual([])
})

test('what is twice in one package is told as that, and what has no name collides with nothing', () => {
  const again = STATE.replace('検算　令和7年度', '事業【2】案内板\n事業費は、未定とする。\n\n検算　令和7年度')
  expect(codes(opened(ALL + FRAME + OWN_PEOPLE, { '参照/国の制度/規則.renkei': again }))).toEqual(['R0215'])
  const doubt = '疑義\n内容は、「人数が合わない」とする。\n\n'
  expect(codes(opened(ALL + FRAME + OWN_PEOPLE + doubt, { '参照/国の制度/規則.renkei': STATE.replace('検算', `${doubt}検算`) }))).toEqual([])
})

test('an amendment of a package holds in the rules that take it over, beside their own of the same day', () => {
  const amended = STATE.replace('検算', '改正　令和8年4月1日施行\n事業【2】の設置費の負担を次のように改める。\n設置費は、関係市町が均等に負担する。\n\n検算')
  const own = '事業【3】研修\n事業費は、毎年度300千円とする。\n事業費の内訳は、研修費とする。\n研修費は、関係市町が均等に負担する。\n\n改正　令和8年4月1日施行\n事業【3】の研修費の負担を次のように改める。\n研修費は、丙村が負担する。\n'
  const ruleSet = opened(ALL + FRAME + OWN_PEOPLE + own, { '参照/国の制度/規則.renkei': amended })
  expect(yen(ruleSet, 2025)).toMatchObject({ '2 設置費': { 甲市: 300_000 }, '3 研修費': { 甲市: 100_000, 乙町: 100_000, 丙村: 100_000 } })
  expect(yen(ruleSet, 2026)).toMatchObject({ '2 設置費': { 甲市: 100_000, 乙町: 100_000, 丙村: 100_000 }, '3 研修費': { 丙村: 300_000 } })
})

test('an amendment comes with the programmes it amends, and with no other', () => {
  const two = '改正　令和8年4月1日施行\n公布日は、令和7年12月1日とする。\n事業【1】の旅費の負担を次のように改める。\n旅費は、中枢都市が負担する。\n事業【2】の設置費の負担を次のように改める。\n設置費は、関係市町が均等に負担する。\n\n検算'
  const amended = { '参照/国の制度/規則.renkei': STATE.replace('検算', two).replace('ただし、令和8年度においては、旅費は、中枢都市が負担する。\n', '') }
  const rounding = '負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。\n'
  const second = opened(`参照　国の制度　第1.10版\n国の制度の事業【2】を準用する。\n\n${FRAME}${rounding}`, amended)
  expect(yen(second, 2026)).toEqual({ '2 設置費': { 甲市: 100_000, 乙町: 100_000, 丙村: 100_000 } })
  const first = opened(`${ALL.trim()}\n国の制度の事業【2】は、準用しない。\n\n${FRAME}${OWN_PEOPLE}`, amended)
  expect(yen(first, 2026)['1 旅費']).toEqual({ 甲市: 200_000 })
  const none = opened(`${ALL.trim()}\n国の制度の改正は、準用しない。\n\n${FRAME}${OWN_PEOPLE}`, amended)
  expect(yen(none, 2026)['1 旅費']).toEqual({ 甲市: 66_668, 乙町: 66_666, 丙村: 66_666 })
})

test('an amendment of the only programme of a package finds it among others', () => {
  const only = STATE.replace(/事業【2】[^]*?\n\n/, '').replace('検算', '改正　令和8年4月1日施行\n旅費の負担を次のように改める。\n旅費は、関係市町が人口の割合により按分して負担する。\n\n検算').replace('ただし、令和8年度においては、旅費は、中枢都市が負担する。\n', '')
  const own = '事業【3】研修\n事業費は、毎年度300千円とする。\n事業費の内訳は、研修費とする。\n研修費は、関係市町が均等に負担する。\n'
  expect(yen(opened(ALL + FRAME + OWN_PEOPLE + own, { '参照/国の制度/規則.renkei': only }), 2026)).toMatchObject({ '1 旅費': { 甲市: 120_000, 乙町: 60_000, 丙村: 20_000 } })
  const region = `規則集　県の制度\n\n版　第2版\n変更は、「改めた」とする。\n\n参照　国の制度　第1.10版\n国の制度の規定を準用する。\n`
  const both = `${ALL}参照　県の制度　第2版\n県の制度の規定を準用する。\n\n${FRAME}${OWN_PEOPLE}${own}`
  expect(yen(opened(both, { '参照/国の制度/規則.renkei': only, '参照/県の制度/規則.renkei': region }), 2026)).toMatchObject({ '1 旅費': { 甲市: 120_000, 乙町: 60_000, 丙村: 20_000 } })
})

test('what two packages both stand on is there once, and either may be cited', () => {
  const region = `規則集　県の制度\n\n版　第2版\n変更は、「改めた」とする。\n\n参照　国の制度　第1.10版\n国の制度の規定を準用する。\n`
  const both = `${ALL}参照　県の制度　第2版\n県の制度の規定を準用する。\n\n${FRAME}${OWN_PEOPLE}`
  const more = { '参照/県の制度/規則.renkei': region }
  expect(yen(opened(both, more), 2025)).toMatchObject({ '1 旅費': { 甲市: 66_668 } })
  for (const name of ['国の制度', '県の制度']) {
    expect(yen(opened(`${both}事業【1】会議\n旅費は、${name}の規定にかかわらず、乙町が負担する。\n`, more), 2025)).toMatchObject({ '1 旅費': { 乙町: 200_000 } })
  }
  const changed = `${region}\n読替え　国の制度の事業【2】\n設置費は、関係市町が均等に負担する。\n`
  expect(codes(opened(both, { '参照/県の制度/規則.renkei': changed }))).toEqual(['R0620'])
})

test('a name that a later edition changed is told by its new name', () => {
  const later = STATE.replace('版　第1.10版\n変更は、「旅費を加えた」とする。', '版　第1.12版\n「運賃」を「旅費」に改める。\n「等分方式」を「均等人口方式」に改める。\n\n版　第1.11版\n「交通費」を「運賃」に改める。\n\n版　第1.10版\n変更は、「旅費を加えた」とする。')
  const told = (text: string) => opened(`参照　国の制度　第1.12版\n国の制度の規定を準用する。\n\n${FRAME}${OWN_PEOPLE}${text}`, { '参照/国の制度/規則.renkei': later }).diagnostics.filter(({ severity }) => severity === 'error').map(({ code, suggestion }) => `${code} ${suggestion?.text}`)
  expect(told('事業【1】会議\n交通費は、国の制度の規定にかかわらず、乙町が負担する。\n')).toEqual(['R0618 旅費'])
  expect(told('事業【3】研修\n事業費は、令和7年度100千円とする。\n事業費の内訳は、研修費とする。\n研修費は、関係市町が「等分方式」により負担する。\n')).toEqual(['R0275 均等人口方式'])
})

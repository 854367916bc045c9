import { formatFiscalYear, halfWidth, prefectureName } from '@renkei/model'
import type { SourceText } from '@renkei/ruleset'
import type { FrameworkPlan, PlannedProgramme } from './framework-plan.ts'

const roles = {
  area: { lead: '中枢都市', others: '連携市町村' },
  agreement: { lead: '幹事団体', others: '利用団体' },
} as const

/** The rules a framework begins with, as an author would write them: every file can be read without an error, and is the author's from then on. */
export function rulesOf(plan: FrameworkPlan): readonly SourceText[] {
  const uses = (...wanted: readonly PlannedProgramme['way'][]): boolean => plan.programmes.some(({ way }) => wanted.includes(way))
  const population = uses('population', 'mixed')
  const use = uses('use')
  const indicators = [...(population ? [indicator('人口', '人', '直近の国勢調査')] : []), ...(use ? [indicator('利用件数', '件', '前年度')] : [])]
  return [
    { path: '枠組み.renkei', text: [framework(plan), rounding(plan), ...indicators].join('\n\n') + '\n' },
    ...(plan.programmes.length === 0 ? [] : [{ path: '事業.renkei', text: plan.programmes.map((one, at) => programme(one, at + 1, plan)).join('\n\n') + '\n' }]),
    ...(hasCodes(plan) ? [{ path: '団体.csv', text: table(['団体コード', '団体名'], plan.bodies.map(({ code = '', name }) => [code, name])) }] : []),
    ...(population ? [{ path: '人口.csv', text: table(['団体名', '資料', '時点', '公表日', '区分', '人口'], plan.bodies.map(({ name }) => [name, '国勢調査', ...censusBefore(plan.from), '確定', '…'])) }] : []),
    ...(use ? [{ path: '利用件数.csv', text: table(['団体名', '年度', '利用件数'], years(plan.from - 1, plan.to - 1).flatMap((year) => plan.bodies.map(({ name }) => [name, year, '…']))) }] : []),
  ]
}

function framework(plan: FrameworkPlan): string {
  const { kind, from, to, bodies } = plan
  const names = bodies.map(({ name }) => name)
  const prefectures = new Set(bodies.flatMap(({ code }) => (code === undefined ? [] : (prefectureName(code) ?? []))))
  const [prefecture] = prefectures
  const sets = kind === 'union' ? [`構成団体は、${listed(names)}とする。`] : [`${roles[kind].lead}は、${names[0]!}とする。`, `${roles[kind].others}は、${listed(names.slice(1))}とする。`]
  return [
    `枠組み　${heading(plan.name)}`,
    ...(prefectures.size === 1 && prefecture !== undefined ? [`都道府県は、${prefecture}とする。`] : []),
    `期間は、${formatFiscalYear(from, 'ja')}から${formatFiscalYear(to, 'ja')}までとする。`,
    ...sets,
    ...(hasCodes(plan) ? ['団体の資料は、「団体.csv」とする。'] : []),
  ].join('\n')
}

function rounding(plan: FrameworkPlan): string {
  return ['仮定　端数処理', `負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、${leadOf(plan)}が負担する。`, '理由は、「端数の扱いは、まだ協議していない」とする。'].join('\n')
}

function indicator(name: string, unit: string, basis: string): string {
  return [`指標　${name}`, `単位は、${unit}とする。`, `資料は、「${name}.csv」とする。`, `基準は、${basis}とする。`].join('\n')
}

function programme({ title, cost, amount, way }: PlannedProgramme, number: number, plan: FrameworkPlan): string {
  const digits = halfWidth(amount).replaceAll(/[^0-9]/g, '')
  const first = formatFiscalYear(plan.from, 'ja')
  return [
    `事業【${String(number)}】${heading(title)}`,
    digits === '' ? `事業費は、${first}以降は未定とする。` : `事業費は、毎年度${Number(digits).toLocaleString('ja-JP')}千円とする。`,
    `事業費の内訳は、${cost}とする。`,
    sharing(cost, way, plan),
  ].join('\n')
}

function sharing(cost: string, way: PlannedProgramme['way'], plan: FrameworkPlan): string {
  switch (way) {
    case 'equal':
      return `${cost}は、構成団体が均等に負担する。`
    case 'population':
      return `${cost}は、構成団体が人口の割合により按分して負担する。`
    case 'mixed':
      return `${cost}は、構成団体が均等割10%及び人口割90%の割合により按分して負担する。`
    case 'use':
      return `${cost}は、構成団体が利用件数の割合により按分して負担する。`
    case 'lead':
      return `${cost}は、${leadOf(plan)}が負担する。`
    case 'own':
      return `${cost}は、構成団体がそれぞれ負担する。`
    case 'consult':
      return `${cost}の負担は、構成団体が協議して定める。`
  }
}

function leadOf({ kind, bodies }: FrameworkPlan): string {
  return kind === 'union' ? bodies[0]!.name : roles[kind].lead
}

/** A table of codes is one of all bodies. */
function hasCodes({ bodies }: FrameworkPlan): boolean {
  return bodies.every(({ code }) => code !== undefined)
}

/** A heading ends with its line or at a remark. */
function heading(text: string): string {
  return text.replaceAll(/[※\s]+/g, ' ').trim()
}

/** 甲市、乙町及び丙町. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}及び${names.at(-1)!}`
}

function years(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => formatFiscalYear(from + at, 'ja'))
}

/** The newest census with final figures before a fiscal year: taken in years that divide by five, out in the autumn of the next. */
function censusBefore(year: number): readonly [taken: string, published: string] {
  const taken = Math.floor((year - 2) / 5) * 5
  return [`${String(taken)}-10-01`, `${String(taken + 1)}-11-30`]
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, ...rows].map((row) => `${row.join(',')}\n`).join('')
}

import type { SourceText } from '@renkei/ruleset'

/** In the order of their code points, so that names are in order too. */
const CHARACTERS = [...'原坂山岡島崎川村林森橋沢浜田谷野']

/** A framework of very many bodies: every programme has one cost, shared by population; every second one names who takes the remainder. */
export interface Framework {
  readonly names: readonly string[]
  readonly population: readonly number[]
  /** Yen by programme and year. */
  readonly amounts: readonly (readonly number[])[]
}

export function frameworkOf(bodies: number, programmes: number, years: number): Framework {
  const names = Array.from({ length: bodies }, (_, i) => `${nameOf(i)}市`)
  return {
    names,
    population: names.map((_, i) => 300 + ((i * 7_919) % 100_003) * 3),
    amounts: Array.from({ length: programmes }, (_, p) => Array.from({ length: years }, (_, y) => (1_000 + ((p * 77_777) % 99_000) + y * 1_234) * 1_000)),
  }
}

/** Whether a programme's remainder goes to the body of its own number (from the first again where there are fewer bodies); else to the largest remainders. */
export const hasBearer = (programme: number): boolean => programme % 2 === 1

/** The framework as its members would write it. */
export function sourcesOf(framework: Framework): readonly SourceText[] {
  return [
    { path: '枠組み.renkei', text: [head(framework), ...framework.amounts.map((_, i) => programme(framework, i))].join('\n') },
    { path: '人口.csv', text: table(framework) },
  ]
}

function nameOf(i: number): string {
  return [8, 4, 0].map((bits) => CHARACTERS[(i >> bits) & 15]!).join('')
}

function head({ names, amounts }: Framework): string {
  return `枠組み　全国
期間は、令和7年度から令和${6 + amounts[0]!.length}年度までとする。
構成団体は、${names.slice(0, -1).join('、')}及び${names.at(-1)!}とする。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。
`
}

function programme({ names, amounts }: Framework, i: number): string {
  const byYear = amounts[i]!.map((yen, year) => `令和${7 + year}年度${(yen / 1_000).toLocaleString('en')}千円`)
  const remainder = hasBearer(i)
    ? `この場合において、負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、${names[i % names.length]!}が負担する。\n`
    : ''
  return `事業【${i + 1}】広域の事業
事業費は、${byYear.join('、')}とする。
事業費の内訳は、運営費とする。
運営費は、構成団体が人口の割合により按分して負担する。
${remainder}`
}

function table({ names, population }: Framework): string {
  const rows = names.map((name, i) => `${name},国勢調査,2020-10-01,2021-11-30,確定,${population[i]!}`)
  return `団体名,資料,時点,公表日,区分,人口\n${rows.join('\n')}\n`
}

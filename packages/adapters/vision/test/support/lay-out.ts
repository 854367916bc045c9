import type { CellText, Part } from './layout.ts'
import { grouped, type SyntheticProgramme, type SyntheticVision } from './synthetic-vision.ts'

/** How a document is to differ from what it should say; each is planted by `plant.ts`. */
export interface Slips {
  /** In the flags of a programme: a name instead of another. */
  readonly names: Map<number, readonly [string, string]>
  readonly flippedInList: Map<number, number>
  readonly notInList: Set<number>
  readonly cellTooMany: Set<number>
  readonly namesInList: Map<number, string>
  readonly leftOut: Map<number, number>
  readonly totals: Map<number, string>
  populationTotal?: { readonly column: number; readonly by: number }
  laterPopulation?: { readonly body: number; readonly by: number }
  share?: { readonly body: number; readonly text: string }
  ratio?: { readonly body: number; readonly text: string }
  kpi?: { readonly at: number; readonly base: string }
  years?: { readonly programme: number; readonly era: number }
  count?: number
  readonly costs: Map<number, readonly [number, string]>
  readonly noClause: Set<number>
  party?: boolean
  wording?: boolean
}

export function noSlips(): Slips {
  return { names: new Map(), flippedInList: new Map(), notInList: new Set(), cellTooMany: new Set(), namesInList: new Map(), leftOut: new Map(), totals: new Map(), costs: new Map(), noClause: new Set() }
}

/** The document in the layout of the ministry, in words of its own. */
export function layOut(vision: SyntheticVision, slips: Slips): readonly Part[] {
  const { area, bodies, first, programmes } = vision
  return [
    { heading: `${area}ビジョン`, level: 1 },
    { text: `令和${first - 2018}年3月25日 策定` },
    { heading: '1 圏域のあらまし', level: 2 },
    { text: `この圏域は、${slips.count ?? bodies.length}市町村でつくる${slips.wording ? '連携中核都市圏' : '連携中枢都市圏'}です。` },
    { heading: '(1) 圏域の名称', level: 3 },
    { text: area },
    { heading: '(2) 圏域を構成する市町村の名称', level: 3 },
    { text: bodies.join('、') },
    { heading: '(3) 取組の期間', level: 3 },
    { text: `取組は、令和${first - 2018}年度から令和${first - 2014}年度までの5年間とします。` },
    { heading: '2 圏域のすがた', level: 2 },
    { heading: '(1) 人口', level: 3 },
    { table: populations(vision, slips) },
    { text: '資料：国勢調査など' },
    { heading: '(2) 将来の人口', level: 3 },
    { table: laterPopulations(vision, slips) },
    { heading: '(3) 利用の状況', level: 3 },
    { table: usage(vision, slips) },
    { heading: '(4) 通勤と通学', level: 3 },
    { table: commuting(vision, slips) },
    { heading: '3 取組の内容', level: 2 },
    { heading: 'ア 暮らしを支える取組', level: 3 },
    { table: kpis(vision) },
    { table: provision(bodies[0]!, slips) },
    ...programmes.flatMap((programme): readonly Part[] => [{ text: '各取組の内容は次の表のとおりです。' }, { table: sheet(programme, vision, slips) }]),
    { heading: '4 取組の一覧', level: 2 },
    { table: list(vision, slips) },
    { heading: '(1) 成果指標の一覧', level: 3 },
    { table: kpis({ ...vision, kpis: vision.kpis.map((kpi, at) => (slips.kpi?.at === at ? { ...kpi, base: slips.kpi.base } : kpi)) }, true) },
  ]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function populations({ bodies, populations: all, first }: SyntheticVision, { populationTotal }: Slips): readonly (readonly CellText[])[] {
  const years = [0, 1, 2, 3].map((at) => `${first - 5 + at * 10}年`)
  const totals = [0, 1, 2, 3].map((column) => grouped(sum(all.map((row) => row[column]!)) + (populationTotal?.column === column ? populationTotal.by : 0)))
  return [['市町村名', `人口（国勢調査）${years[0]!}`, ...years.slice(1).map((year) => `将来推計人口 ${year}`)], ...bodies.map((body, at) => [body, ...all[at]!.map(grouped)]), ['合計', ...totals]]
}

function laterPopulations({ bodies, populations: all, first }: SyntheticVision, { laterPopulation }: Slips): readonly (readonly CellText[])[] {
  const figure = (body: number, column: number) => all[body]![column]! + (laterPopulation?.body === body && column === 1 ? laterPopulation.by : 0)
  const columns = [1, 2, 3]
  return [['', ...columns.map((at) => `${first - 5 + at * 10}年`)], ...bodies.map((body, at) => [body, ...columns.map((column) => grouped(figure(at, column)))]), ['合計', ...columns.map((column) => grouped(sum(bodies.map((_, at) => figure(at, column)))))]]
}

function usage({ bodies, populations: all }: SyntheticVision, { share }: Slips): readonly (readonly CellText[])[] {
  const users = all.map((row) => row[2]!)
  const total = sum(users)
  return [['市町村名', '利用者数', '比率'], ...bodies.map((body, at) => [body, grouped(users[at]!), share?.body === at ? share.text : percent(users[at]!, total)]), ['合計', grouped(total), '']]
}

export function percent(value: number, total: number): string {
  return `${tenths(value * 100, total, 1)}%`
}

/** value ÷ total with so many digits, half up. */
export function tenths(value: number, total: number, digits: number): string {
  const units = (2n * BigInt(value) * 10n ** BigInt(digits) + BigInt(total)) / (2n * BigInt(total))
  return `${units / 10n ** BigInt(digits)}.${String(units % 10n ** BigInt(digits)).padStart(digits, '0')}`
}

function commuting({ bodies, commuters }: SyntheticVision, { ratio }: Slips): readonly (readonly CellText[])[] {
  return [
    ['市町村名', 'A：就業者と通学者', 'B：うち自宅', 'C：うち中心市へ', '割合 C/(A-B)'],
    ...bodies.slice(1).map((body, index) => {
      const [all, home, going] = commuters[index + 1]!
      return [body, grouped(all), grouped(home), grouped(going), ratio?.body === index + 1 ? ratio.text : tenths(going, all - home, 2)]
    }),
  ]
}

function kpis({ kpis: all, first }: SyntheticVision, inBrackets = false): readonly (readonly CellText[])[] {
  const [base, target] = [`令和${first - 2020}年`, `令和${first - 2014}年`]
  const header = ['成果指標', '基準値', '目標値', '出典']
  if (inBrackets) return [header, ...all.map((kpi) => [kpi.name, `${kpi.base}（${base}）`, `${kpi.target}（${target}）`, '独自の集計'])]
  return [header, ...all.flatMap((kpi) => [[kpi.name, kpi.base, kpi.target, '独自の集計'], ['', base, target, '']])]
}

function provision(centre: string, { party }: Slips): readonly (readonly CellText[])[] {
  return [['連携協約の規定', ''], ['取組の内容', '暮らしを支える取組を進める。'], [`${centre}の役割`, '取組の中心となる。'], ['連携市町村の役割', `${party ? '甲' : centre}と力を合わせて取り組む。`]]
}

function sheet({ number, name, takesPart, costs, clauses, funding }: SyntheticProgramme, { bodies, first }: SyntheticVision, slips: Slips): readonly (readonly CellText[])[] {
  const slip = slips.names.get(number)
  const flags = bodies.flatMap((body, at) => (slips.leftOut.get(number) === at ? [] : [`(${takesPart[at] ? '★' : ' '}) ${slip?.[0] === body ? slip[1] : body}`]))
  const years = [0, 1, 2, 3, 4].map((at) => `${first + at}年度（令和${first + at - 2018 + (slips.years?.programme === number && at === 1 ? slips.years.era : 0)}年度）`)
  const cost = slips.costs.get(number)
  const printed = costs.map((text, at) => (cost?.[0] === at ? cost[1] : text))
  return [
    ['連携事業名', `【${number}】${name}`, '', '', '', '', '', ''],
    ['関連する市町村', flags.join(' '), '', '', '', '', '', ''],
    ['事業内容', `${name}を、力を合わせて進めます。`, '', '', '', '', '', ''],
    ['期待される効果', '暮らしが便利になります。', '', '', '', '', '', ''],
    ['実施スケジュール及び事業費見込', '年度', ...years, '合計'],
    ['', '取組', '実施', '(同左)', '(同左)', '(同左)', '(同左)', ''],
    ['', '事業費見込（千円）', ...printed, slips.totals.get(number) ?? ''],
    ['活用を想定する補助制度等', funding, '', '', '', '', '', ''],
    ['役割分担の考え方', [`${bodies[0]!}は、取りまとめを行う。`, '連携市町村は、周知を行う。'], '', '', '', '', '', ''],
    ['費用負担の考え方', slips.noClause.has(number) ? '' : clauses.map(({ text }) => text), '', '', '', '', '', ''],
  ]
}

function list({ bodies, programmes }: SyntheticVision, slips: Slips): readonly (readonly CellText[])[] {
  return [
    ['区分', '連携事業', ...bodies],
    ...programmes.filter(({ number }) => !slips.notInList.has(number)).map(({ number, name, takesPart }) => [
      'ア',
      `【${number}】${slips.namesInList.get(number) ?? name}`,
      ...bodies.map((_, at) => (takesPart[at] !== (slips.flippedInList.get(number) === at) ? '★' : '')),
      ...(slips.cellTooMany.has(number) ? ['★'] : []),
    ]),
  ]
}

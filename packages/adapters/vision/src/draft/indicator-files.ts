import { formatFiscalYear } from '@renkei/model'
import type { Indicator } from '../clauses/clause.ts'
import { quoted } from '../clauses/phrase.ts'
import { yearsIn } from '../layout/years.ts'
import type { Vision } from '../facts/vision.ts'
import type { Draft } from './draft.ts'
import { csv, fileName, headingName, remark } from './text.ts'

type Files = Readonly<Record<string, string>>

/** Indicators that clauses share by, each with its table: figures of the document where it has them, else 「…」 to be filled in. */
export function indicatorFiles(draft: Draft): Files {
  const indicators = new Map<string, { indicator: Indicator; bodies: Set<string> }>()
  const rates = new Map<string, Set<string>>()
  for (const { needs, participants } of draft.programmes) {
    for (const indicator of needs.indicators) for (const body of participants) entryOf(indicators, indicator.name, () => ({ indicator, bodies: new Set<string>() })).bodies.add(body)
    for (const rate of needs.rates) for (const body of participants) if (body !== draft.vision.centre?.text) entryOf(rates, rate, () => new Set<string>()).add(body)
  }
  const files: Record<string, string> = {}
  const texts: string[] = []
  for (const { indicator, bodies } of indicators.values()) {
    const census = indicator.name === '人口' ? censusOf(draft.vision) : undefined
    files[`${fileName(indicator.name)}.csv`] = census?.table ?? waitingTable(indicator, draft, bodies)
    texts.push(declaration(indicator, census !== undefined))
  }
  for (const [rate, bodies] of rates) files[`${fileName(rate)}.csv`] = csv([['団体名', rate.replace(/表$/, '')], ...inOrder(draft, bodies).map((body) => [body, '…'])])
  return texts.length === 0 ? files : { '指標.renkei': `${texts.join('\n\n')}\n`, ...files }
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const entry = map.get(key) ?? make()
  map.set(key, entry)
  return entry
}

function declaration({ name, unit, time }: Indicator, census: boolean): string {
  return [
    `指標　${headingName(name)}`,
    `単位は、${unit}とする。`,
    `資料は、${quoted(`${fileName(name)}.csv`)}とする。`,
    `基準は、${census ? '直近の国勢調査' : time}とする。`,
    remark(census ? '要確認　いつの人口によるかは、費用負担の文に書かれていません。文書に載っている国勢調査の人口を入れました。' : '要確認　数値、単位及びいつの数値によるかは、文書に書かれていません。'),
  ].join('\n')
}

function waitingTable({ name }: Indicator, draft: Draft, bodies: ReadonlySet<string>): string {
  const years = Array.from({ length: draft.period.last - draft.period.first + 1 }, (_, at) => formatFiscalYear(draft.period.first + at, 'ja'))
  return csv([['団体名', '年度', name], ...years.flatMap((year) => inOrder(draft, bodies).map((body) => [body, year, '…']))])
}

function inOrder({ vision }: Draft, bodies: ReadonlySet<string>): readonly string[] {
  return vision.bodies.map(({ text }) => text).filter((body) => bodies.has(body))
}

/** The population of the last census in the tables of the document. */
function censusOf({ bodyTables, bodies }: Vision): { readonly table: string } | undefined {
  for (const table of bodyTables) {
    const column = table.columns.find(({ label }) => /人口/.test(label) && /国勢調査/.test(label) && yearsIn(label).length > 0)
    const year = column && yearsIn(column.label)[0]
    if (column === undefined || year === undefined) continue
    const figures = bodies.map(({ text }) => [text, table.rows.find(({ name }) => name.text === text)?.cells[column.index]?.text.replaceAll(',', '') ?? '…'] as const)
    if (!figures.every(([, figure]) => /^\d+$/.test(figure))) continue
    return { table: csv([['団体名', '資料', '時点', '区分', '人口'], ...figures.map(([body, figure]) => [body, '国勢調査', `${year}-10-01`, '確定', figure])]) }
  }
  return undefined
}

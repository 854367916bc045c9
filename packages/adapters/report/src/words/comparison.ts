import type { Language } from '@renkei/diagnostics'

/** What a 新旧対照表 says around sentences and numbers. */
export interface ComparisonWords {
  readonly title: string
  readonly compared: string
  readonly before: string
  readonly after: string
  readonly change: string
  readonly years: string
  readonly made: string
  readonly conditions: string
  readonly year: string
  readonly body: string
  readonly costLabel: string
  readonly none: string
  readonly dash: string
  readonly version: (name: string, version: string, hash: string) => string
  readonly sentences: string
  readonly noChange: string
  readonly omitted: string
  readonly added: string
  readonly gone: string
  readonly more: (count: number) => string
  readonly figures: string
  readonly effects: string
  readonly byYear: string
  readonly noEffect: string
  readonly notCompared: (count: number) => string
  readonly worst: string
  readonly best: string
  readonly costs: string
  readonly states: string
  readonly cost: (programme: string, cost: string) => string
  readonly costOf: (programme: string, title: string, cost: string, year: string) => string
}

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  ja: {
    title: '新旧対照表',
    compared: '比べたもの',
    before: '改正前',
    after: '改正後',
    change: '増減',
    years: '比べた年度',
    made: '作成日',
    conditions: '試した条件',
    year: '年度',
    body: '団体',
    costLabel: '費用',
    none: 'なし',
    dash: '―',
    version: (name, version, hash) => `${name}　第${version}版（${hash}）`,
    sentences: '規則と数値の新旧',
    noChange: '規則の文と数値の表に、違いはありません。',
    omitted: '（略）',
    added: '（新設）',
    gone: '（削る）',
    more: (count) => `ほかに${String(count)}か所に違いがあります。`,
    figures: '用いた数値の違い',
    effects: '団体別の影響額',
    byYear: '年度別の増減',
    noEffect: '団体の負担額に、違いはありません。',
    notCompared: (count) => `改正前又は改正後の額が決まっていないため、比べていない費用が、年度ごとに数えて${String(count)}件あります。`,
    worst: '負担が最も増える団体',
    best: '負担が最も減る団体',
    costs: '費用別の影響額',
    states: '額又は状態が変わる費用',
    cost: (programme, cost) => `${programme === '' ? '' : `【${programme}】`}${cost}`,
    costOf: (programme, title, cost, year) => `${programme === '' ? '' : `【${programme}】${title}　`}${cost}　${year}`,
  },
  en: {
    title: 'Comparison of rules',
    compared: 'What is compared',
    before: 'Before',
    after: 'After',
    change: 'Change',
    years: 'Years',
    made: 'Made on',
    conditions: 'Conditions',
    year: 'Year',
    body: 'Body',
    costLabel: 'Cost',
    none: 'none',
    dash: '–',
    version: (name, version, hash) => `${name}, version ${version} (${hash})`,
    sentences: 'Rules and figures side by side',
    noChange: 'The sentences of the rules and the tables of figures are the same.',
    omitted: '(unchanged)',
    added: '(added)',
    gone: '(removed)',
    more: (count) => `${String(count)} more places differ.`,
    figures: 'Other figures used',
    effects: 'Effect on each body',
    byYear: 'Change by year',
    noEffect: 'Every body bears the same.',
    notCompared: (count) => `${String(count)} costs, counted year by year, have no number before or after and are not compared.`,
    worst: 'Bears most more',
    best: 'Bears most less',
    costs: 'Effect on each cost',
    states: 'Costs with another amount or state',
    cost: (programme, cost) => `${programme === '' ? '' : `[${programme}] `}${cost}`,
    costOf: (programme, title, cost, year) => `${programme === '' ? '' : `[${programme}] ${title}: `}${cost}, ${year}`,
  },
}

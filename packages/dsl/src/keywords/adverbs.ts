import type { Keyword } from './keyword.ts'

const manner = (stem: string, ...synonyms: readonly string[]): Keyword[] =>
  [stem, ...synonyms].map((surface) => ({ surface, category: 'adverb', stem }))
const hedge = (stem: string, ...synonyms: readonly string[]): Keyword[] => manner(stem, ...synonyms).map((keyword) => ({ ...keyword, hedge: true }))

/** Hedges change no yen; what they leave open is named by the lints. */
export const adverbs: readonly Keyword[] = [
  ...hedge('原則として', '基本的に'),
  ...hedge('必要に応じ', '必要に応じて'),
  ...hedge('当分の間'),
  ...hedge('適宜'),
  ...hedge('おおむね', '概ね'),
  ...hedge('可能な限り', 'できる限り'),
  ...hedge('適切に'),
  ...hedge('柔軟に'),
  ...manner('それぞれ', '各'),
  ...manner('均等に', '等分に', '等しく'),
  ...manner('一律に'),
  ...manner('新たに', '新に'),
  ...manner('既に', 'すでに'),
  ...manner('事前に', 'あらかじめ', '予め'),
  ...manner('別に', '別途'),
  ...manner('共同で', '共同して'),
  ...manner('連携して'),
  ...manner('引き続き', '引続き'),
  ...manner('直ちに'),
  ...manner('速やかに'),
  ...manner('相互に'),
  ...manner('随時'),
  ...manner('その都度', '都度'),
  ...manner('順次'),
  ...manner('改めて'),
  ...manner('併せて', '合わせて', 'あわせて'),
  ...manner('次のように'),
  ...manner('更に', 'さらに'),
  ...manner('同様に'),
  ...manner('以下'),
]

/** Nouns that are adverbs where no particle follows: 全額負担する, 毎年行う. */
export const adverbialNouns: ReadonlySet<string> = new Set(['全額', '毎年', '毎月', '一括', '半額', '同額', '当初'])

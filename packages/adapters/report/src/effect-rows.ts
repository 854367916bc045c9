import type { Language } from '@renkei/diagnostics'
import type { YenEffects } from '@renkei/ruleset'
import type { ComparedUnder } from './comparison/compared-under.ts'
import { comparisonWords } from './words/comparison.ts'

type Cell = string | number | undefined

const headings = {
  ja: ['年度', '事業番号', '事業', '費目', '団体コード', '団体', '改正前（円）', '改正後（円）', '増減（円）'],
  en: ['fiscal year', 'programme', 'title', 'cost', 'code', 'body', 'before (yen)', 'after (yen)', 'change (yen)'],
} as const

/** A row for each body of each cost that comes to something else, the heading first; a cost that cannot be compared has one row without yen. What it was made under stands in columns of its own, in every row. */
export function effectRows({ costs }: YenEffects, language: Language, { conditions = [], made }: ComparedUnder = {}): readonly (readonly Cell[])[] {
  const rows = costs.flatMap(({ fiscalYear, programme, title, cost, bodies }): readonly (readonly Cell[])[] => {
    const of = [fiscalYear, programme, title, cost]
    return bodies.length === 0 ? [[...of, undefined, undefined, undefined, undefined, undefined]] : bodies.map(({ code, name, before, after, change }) => [...of, code === name ? undefined : code, name, before, after, change])
  })
  const words = comparisonWords[language]
  const under = [...(conditions.length === 0 ? [] : [[words.conditions, conditions.join(' / ')]]), ...(made === undefined ? [] : [[words.made, made]])]
  return [[...headings[language], ...under.map(([heading]) => heading)], ...rows.map((row) => [...row, ...under.map(([, told]) => told)])]
}

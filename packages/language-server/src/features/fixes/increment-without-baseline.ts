import type { Fixer } from './fix.ts'
import { formatFiscalYear } from '@renkei/model'
import { sentenceAt } from '../sentence-at.ts'
import { insertion } from './insertion.ts'

/** 増分 is what a cost of the programme exceeds its amount of the first year by. */
export const incrementWithoutBaseline: Fixer = (view, { args, span }, say) => {
  const section = span && sentenceAt(view, span.source, span.start)?.section
  const number = section?.heading.number?.value
  const first = view.ruleSet.years[0]
  const programme = view.ruleSet.compiled.program?.programmes.find((found) => found.number === number)
  if (!section || !programme || first === undefined) return []
  const costs = programme.costs.filter(({ kind }) => kind === 'item' || kind === 'total')
  return costs.map(({ name }) => {
    const text = `${String(args['name'])}とは、${name}のうち${formatFiscalYear(first, 'ja')}の額を超える額をいう。`
    return { title: say.add(text), edits: [insertion(view, section, text)] }
  })
}

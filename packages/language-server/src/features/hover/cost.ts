import type { Span } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import { amountText, outcomesOf } from '../inlay-amounts.ts'
import { hoverWords } from '../../words/hover.ts'
import { burdensOf } from '../burdens.ts'
import { quoted, sentenceAround, type HoverContext } from './context.ts'

/** A cost: what it comes to in the year, who bears it, and where it is declared. */
export function aboutCost(name: string, programme: string, declared: Span, context: HoverContext): readonly string[] {
  const { view, year, language } = context
  const title = view.ruleSet.programmes.find(({ number }) => number === programme)?.title ?? ''
  const outcome = outcomesOf(view, year).get(`${programme} ${name}`)
  const burdens = burdensOf(view).filter((found) => found.programme === programme && found.cost === name)
  return [
    `**${name}**　${hoverWords[language].programme(programme, title)}`,
    ...(outcome ? [`${formatFiscalYear(year, language)}　${amountText(outcome, language)}`] : []),
    ...[...new Set([sentenceAround(context, declared), ...burdens.map(({ burden }) => quoted(context, burden.span))])].filter((text) => text !== ''),
  ]
}

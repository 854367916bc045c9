import { formatFiscalYear } from '@renkei/model'
import { amountText, outcomesOf } from '../inlay-amounts.ts'
import { hoverWords } from '../../words/hover.ts'
import type { HoverContext } from './context.ts'

/** A programme: its costs and what they come to in the year. */
export function aboutProgramme(number: string, { view, year, language }: HoverContext): readonly string[] {
  const title = view.ruleSet.programmes.find((found) => found.number === number)?.title ?? ''
  const costs = [...outcomesOf(view, year).values()].filter(({ programme }) => programme === number)
  return [`**${hoverWords[language].programme(number, title)}**　${formatFiscalYear(year, language)}`, ...costs.map((outcome) => `${outcome.cost}　${amountText(outcome, language)}`)]
}

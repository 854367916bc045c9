import type { BodySet } from '@renkei/compiler'
import { formatFiscalYear } from '@renkei/model'
import { hoverWords } from '../../words/hover.ts'
import { type HoverContext, namesOf, sentenceAround } from './context.ts'

const MOST = 30

/** Who belongs to a set in the year. */
export function aboutSet(set: BodySet, context: HoverContext): readonly string[] {
  const { year, language } = context
  const say = hoverWords[language]
  const ids = set.members(year)
  const head = `**${set.name}**　${formatFiscalYear(year, language)}`
  if (!ids) return [head, say.nobodyYet, sentenceAround(context, set.span)]
  const names = namesOf(ids, context)
  const shown = names.slice(0, MOST).join(say.comma) + (names.length > MOST ? '…' : '')
  return [head, say.members(names.length, set.chosen !== undefined, shown), sentenceAround(context, set.span)]
}

import type { BodySet } from '@renkei/compiler'
import { formatFiscalYear } from '@renkei/model'
import { type HoverContext, namesOf, sentenceAround } from './context.ts'

const MOST = 30

/** Who belongs to a set in the year. */
export function aboutSet(set: BodySet, context: HoverContext): readonly string[] {
  const { year, language } = context
  const ids = set.members(year)
  const head = `**${set.name}**　${formatFiscalYear(year, language)}`
  if (!ids) return [head, language === 'ja' ? '未定' : 'nobody yet', sentenceAround(context, set.span)]
  const names = namesOf(ids, context)
  const shown = names.slice(0, MOST).join('、') + (names.length > MOST ? '…' : '')
  const count = language === 'ja' ? `${String(names.length)}団体${set.chosen ? '（数値により選ばれます）' : ''}` : `${String(names.length)} bodies`
  return [head, `${count}：${shown}`, sentenceAround(context, set.span)]
}

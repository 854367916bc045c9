import { diagnostic } from '@renkei/diagnostics'
import type { Item, Phrase, Sentence } from '@renkei/dsl'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { BodySet, LessArea } from './program.ts'
import { itemOf } from './quantity/owner.ts'
import type { Scope } from './scope.ts'
import { settingOf } from './statement.ts'

const takesOff = new Set(['控除する', '差し引く', '除く'])

/**
 * ただし、甲市の人口は、丙地区の人口を除いたものとする。 What it does not find is reported. Undefined where the sentence says no such thing.
 */
export function readLessAreas(sentence: Sentence, indicator: string, scope: Scope): readonly LessArea[] | undefined {
  const setting = settingOf(sentence)
  const areas = setting && takenOff(setting.complement, indicator)
  const owners = setting && withoutTail(setting.subject.items, indicator)
  if (!setting || !areas || !owners) return undefined
  const bodies = scope.bodies({ ...setting.subject, items: owners })
  const parts = withoutTail(areas.items, indicator)
  if (!parts || areas.joined === 'or') {
    scope.report(diagnostic('words-not-understood', { words: scope.text(areas.span) }, areas.span))
    return []
  }
  return bodies ? parts.map((item) => lessArea(item, bodies, scope)) : []
}

function lessArea(item: Item, bodies: BodySet, scope: Scope): LessArea {
  return { area: wordOf(item.parts[0]!) ?? scope.text(item.span), bodies, span: item.span }
}

/** 丙地区の人口 of 丙地区の人口を除いたもの, 丙地区の人口を控除した数. */
function takenOff(complement: Phrase, indicator: string): Phrase | undefined {
  const item = onlyItem(complement)
  const head = item && headOf(item)
  const word = head && wordOf(head)
  if (!item || item.parts.length > 1 || !['もの', '数', '数値', '人数', indicator].includes(word ?? '')) return undefined
  if (complement.except) return complement.except
  const { modifier } = item.parts[0]!
  return modifier && takesOff.has(modifier.verb.stem) && modifier.arguments.length === 1 ? argumentWith(modifier, 'を')?.phrase : undefined
}

/** 甲市及び乙町の人口: the items without の人口 at the end; each must then be one name. */
function withoutTail(items: readonly Item[], indicator: string): readonly Item[] | undefined {
  const last = items[items.length - 1]!
  const own = last.parts.length > 1 && wordOf(headOf(last)) === indicator ? [...items.slice(0, -1), itemOf(last.parts.slice(0, -1))] : items
  return own.every(({ parts }) => parts.length === 1 && wordOf(parts[0]!) !== undefined) ? own : undefined
}

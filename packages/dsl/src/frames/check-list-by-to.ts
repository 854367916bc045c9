import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { canonical } from '../print/canonical.ts'
import { spanAt, typed, type Place } from '../sentences/place.ts'
import type { Argument } from '../tree/tree.ts'

/**
 * 甲市、乙町と丙町とする: と with another noun right behind it joins a list, which と may not. `all` are the arguments of a verb that takes
 * no such と. In the fix the last と of a row becomes 及び, those before it 「、」.
 */
export function checkListByTo(place: Place, all: readonly Argument[], wrong: Argument): Diagnostic | undefined {
  const start = all.indexOf(wrong)
  let at = start
  while (at + 2 < all.length && all[at + 1]!.particle === 'と') at++
  const [last, next] = [all[at]!, all[at + 1]]
  if (wrong.particle !== 'と' || wrong.topic === true || next === undefined || isSame(next)) return undefined
  const word = ({ span }: Pick<Argument, 'span'>): string => canonical(typed(place, span.start, span.end))
  const right = `${word(last.phrase.items.at(-1)!)}及び${word(next.phrase.items[0]!)}`
  const edits = all.slice(start, at + 1).map(({ phrase }, index) => ({
    span: spanAt(place, phrase.span.end, all[start + index + 1]!.phrase.span.start),
    text: start + index === at ? '及び' : '、',
  }))
  return diagnostic('list-by-to', { right }, spanAt(place, wrong.phrase.span.end, wrong.span.end), { fixes: [{ edits }] })
}

/** 前年度の負担額と同額: と compares. */
function isSame({ phrase }: Argument): boolean {
  const { core } = phrase.items[0]!.parts[0]!
  return core.kind === 'name' && core.prefix === '同'
}

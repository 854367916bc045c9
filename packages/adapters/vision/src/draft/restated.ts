import { halfWidth } from '@renkei/model'
import { joined } from '../clauses/clause.ts'
import { quoted } from '../clauses/phrase.ts'
import type { Programme } from '../facts/vision.ts'
import type { DraftedProgramme } from './draft.ts'

/**
 * 内数: a programme whose costs are all printed as a part of another's is shown as 再掲 of it, so that nothing is counted twice. Where that other
 * is not found, or has not one cost alone, the programme stays as it is.
 */
export function restated(drafted: DraftedProgramme, all: readonly DraftedProgramme[]): DraftedProgramme {
  const of = wholeOf(drafted.programme, all)
  const [cost, ...others] = of?.needs.costs ?? []
  if (of === undefined || cost === undefined || others.length > 0 || wholeOf(of.programme, all) !== undefined) return drafted
  const [first = { text: drafted.programme.name.text, line: drafted.programme.name.line }, ...rest] = drafted.programme.clauses
  const own = drafted.needs.costs[0] ?? cost
  const sentence = `${quoted(own)}は、事業【${of.programme.number}】の${quoted(cost)}の再掲とする。`
  const reason = `印刷は事業【${of.programme.number}】の「内数」で、この事業の分の額は書かれていません。事業【${of.programme.number}】の額の全部を再掲として示し、合計には一度だけ数えます`
  return {
    ...drafted,
    drafts: [
      { clause: first, confidence: 'check', sentences: [sentence], reasons: [reason] },
      ...rest.map((clause) => ({ clause, confidence: 'unread' as const, sentences: [], reasons: ['費用を再掲としたため、負担は再掲の元の文によります'] })),
    ],
    needs: joined({ costs: [own] }),
    restates: of.programme.number,
  }
}

/** The one programme that all printed costs are a part of. */
function wholeOf({ number, costs }: Programme, all: readonly DraftedProgramme[]): DraftedProgramme | undefined {
  const printed = costs.filter(({ value }) => value.kind !== 'nil')
  const named = new Set(printed.map(({ value }) => (value.kind === 'part' ? value.of : undefined)))
  const [of] = named
  if (named.size !== 1 || of === undefined) return undefined
  const found = all.filter(({ programme }) => programme.number !== number && isCalled(programme, of))
  return found.length === 1 ? found[0] : undefined
}

function isCalled({ number, name }: Programme, printed: string): boolean {
  const text = plain(printed).replace(/^事業/, '')
  return text === String(number) || (text !== '' && text === plain(name.text))
}

function plain(text: string): string {
  return halfWidth(text).replace(/[\s「」【】()]/g, '').replace(/(?:事業|の事業費)$/, '')
}

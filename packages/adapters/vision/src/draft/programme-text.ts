import { listed, quoted } from '../clauses/phrase.ts'
import type { ClauseDraft } from '../clauses/clause.ts'
import { costSentence } from './cost-sentence.ts'
import type { Draft, DraftedProgramme } from './draft.ts'
import { placeText } from './place-text.ts'
import { headingName, remark } from './text.ts'

/** What is borne by nobody known yet: the share a clause without draft may speak of. */
const UNREAD = { cost: '要確認の費用', payer: '要確認の負担者' } as const

/** A programme in the rule language. What somebody has to look at stands behind 「※ 要確認」. */
export function programmeText(drafted: DraftedProgramme, draft: Draft): string {
  const { programme, participants, needs, drafts } = drafted
  const missing = programme.clauses.length === 0
  const unread = drafted.restates === undefined && !needs.whole && !missing && (drafts.some(({ confidence }) => confidence === 'unread') || uncovered(drafted))
  const costs = [...(needs.whole ? [] : pooled(drafted)), ...(unread ? [UNREAD.cost] : [])]
  return [
    `事業【${programme.number}】${headingName(programme.name.text)}`,
    `出典の箇所は、${quoted(placeText(programme))}とする。`,
    ...(participants.length < draft.vision.bodies.length ? [`関係市町は、${listed(participants)}とする。`] : []),
    ...[...new Set([...needs.roles, ...(unread ? [UNREAD.payer] : [])])].map((role) => `${quoted(role)}は、未定とする。`),
    ...[...new Set(needs.outsiders)].map((name) => `${name}は、構成団体以外の負担者とする。`),
    ...[...new Set(needs.prices)].map((price) => `${quoted(price)}は、未定とする。`),
    costSentence(programme.costs, draft.period),
    ...(costs.length > 0 ? [`事業費の内訳は、${listed([...new Set(costs)].map(quoted))}とする。`] : []),
    ...(missing && drafted.restates === undefined ? ['費用負担については、出典に定めがない。'] : drafts.flatMap((one) => clauseText(one, needs.whole))),
    ...(unread ? [`${quoted(UNREAD.cost)}は、${quoted(UNREAD.payer)}が負担する。`, remark('要確認　印刷された事業費のうち、だれが負担するかを読み取れない部分です。')] : []),
  ].join('\n')
}

/** The costs that make up the printed amount. Where none is printed and nobody bears anything, those without a burden are what there is. */
function pooled({ programme: { costs }, needs, drafts }: DraftedProgramme): readonly string[] {
  if (needs.costs.length > 0 || costs.some(({ value }) => value.kind === 'amount')) return needs.costs
  return drafts.flatMap(({ sentences }) => sentences.flatMap((sentence) => /^「([^」]*)」は、.*負担を要しない。$/.exec(sentence)?.[1] ?? []))
}

/** The clauses speak of costs that may arise, or that nobody bears, and not of those that are printed. */
function uncovered(drafted: DraftedProgramme): boolean {
  const { programme: { costs }, drafts } = drafted
  const mayArise = drafts.some(({ sentences }) => sentences.some((sentence) => sentence.includes('が生じる場合は')))
  return pooled(drafted).length === 0 && costs.some(({ value }) => value.kind === 'amount' || (!mayArise && value.kind !== 'nil'))
}

/** Where the whole burden is left to talks, a sentence on a part of it would cover it twice. */
function clauseText({ sentences, confidence, reasons, clause }: ClauseDraft, whole: boolean): readonly string[] {
  if (confidence === 'unread') return [remark(`要確認　${clause.line}行「${clause.text}」 ${reasons.join('。')}`)]
  const kept = sentences.filter((sentence) => !whole || sentence.startsWith('費用の負担は') || sentence.includes('場合は') || sentence.includes('事業費に含めず') || sentence.includes('負担を要しない'))
  return [...kept, ...(confidence === 'check' ? reasons.map((reason) => remark(`要確認　${reason}`)) : [])]
}

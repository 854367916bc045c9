import { halfWidth } from '@renkei/model'
import type { ClauseContext, Frame } from '../clause.ts'
import { partiesOf } from '../parties.ts'
import { costName, quoted } from '../phrase.ts'
import { topicsOf } from './topics.ts'

const CONSULTS = /^(?:(.+?)(?:が|で|により|において))??(?:今後|引き続き|別途|その都度|都度|事前に|必要に応じて?|、)*(協議|検討)(?:して定める|して決定する|し決定する|の上決定する|により定める|する|を行う|を行っていく|していく|し対応する|して対応する|を進める|のうえ決定する)?(?:ものとする|こととする)?$/
/** What the whole burden is called; anything else in this place is a cost of its own. */
const WHOLE = /^(?:今後の)?(?:費用負担|経費負担|費用の負担|負担割合|負担方法|事業費|費用)(?:の在り方|のあり方|を含む役割分担|の詳細|の額|の方法)?$/

/** 「甲市と連携市町で今後協議する」, 「…の費用負担については、今後検討する」. */
export const consulting: Frame = (sentence, context) => {
  const text = halfWidth(sentence)
  for (const { topic, rest } of topicsOf(text)) {
    const open = openOf(rest, context)
    if (open === undefined) continue
    if (WHOLE.test(topic) || /^事業の検討に合わせて/.test(topic)) return { ...open, sentences: [`費用の負担は、${open.phrase}。`], needs: { ...open.needs, whole: true } }
    const cost = costName(topic)
    return { ...open, sentences: [`${quoted(cost)}の負担は、${open.phrase}。`], needs: { ...open.needs, costs: [cost] } }
  }
  const [, occasion = '', said = text] = /^(.+?(?:に応じ|に合わせて?|を踏まえ|に基づき))、?(.+)$/.exec(text) ?? []
  const open = openOf(said.replace(/^費用負担(?:も|を|について)/, ''), context)
  if (open === undefined) return undefined
  const reasons = occasion === '' ? open.reasons : [...open.reasons, `「${occasion}」は、文に入れていません`]
  return { sentences: [`費用の負担は、${open.phrase}。`], needs: { ...open.needs, whole: true }, reasons }
}

function openOf(text: string, context: ClauseContext): { phrase: string; needs: NonNullable<ReturnType<typeof partiesOf>>['needs']; reasons: readonly string[] } | undefined {
  // What was said before the last comma gives reasons; who decides stands after it.
  const clauseEnd = (text.split('、').at(-1) ?? text).replace(/^.+?について(?:は)?/, '')
  const [, who, deed] = CONSULTS.exec(text) ?? CONSULTS.exec(clauseEnd) ?? []
  if (deed === undefined) return undefined
  const parties = who === undefined ? undefined : partiesOf(who, context)
  if (who !== undefined && parties === undefined) return undefined
  const left = CONSULTS.test(text) ? [] : [`「${text.slice(0, text.length - clauseEnd.length)}」は、文に入れていません`]
  const nobody = parties ? [] : [`だれが${deed}するかは、書かれていません`]
  return { phrase: `${parties?.phrase ?? '関係市町'}が${deed === '協議' ? '協議して定める' : '検討する'}`, needs: parties?.needs ?? {}, reasons: [...(parties?.reasons ?? []), ...left, ...nobody] }
}

import { halfWidth } from '@renkei/model'
import type { Frame } from '../clause.ts'
import { partiesOf } from '../parties.ts'
import { costName, quoted } from '../phrase.ts'
import { mannerOf } from './manner.ts'

const FORM = /^(.+?)(?:については|について|は)、(?:予算案に対して|予算額に対し)?(.+?)が(?:昨年度|前年度)と(?:同等の|同じ|同様の)負担割合(?:を|で)負担することとし、(?:残りの金額|残額|残り)(?:について|は|を)、?(.+?)が(.+?)負担する$/

/** 「甲市が昨年度と同等の負担割合を負担することとし、残りの金額について、各市町が負担率により按分した額を負担する」. */
export const restAfterCentre: Frame = (sentence, context) => {
  const [, topic = '', first = '', others = '', how = ''] = FORM.exec(halfWidth(sentence)) ?? []
  const [one, rest] = [partiesOf(first, context), partiesOf(others, context)]
  const manner = rest && mannerOf(how, true, context)
  if (one === undefined || rest === undefined || manner === undefined) return undefined
  const cost = topic === '事業費' ? '事業費の全額' : costName(topic)
  const payers = rest.phrase === '関係市町' && context.centre !== undefined ? (context.participants.length < context.bodies.length ? `${context.centre}以外の関係市町` : context.memberLabel) : rest.phrase
  return {
    sentences: [`${quoted(cost)}は、${one.phrase}が当該年度の事業費に前年度の負担割合を乗じて得た額を負担し、残額を${payers}が${manner.phrase}負担する。`],
    needs: { costs: [cost], ...manner.needs },
    reasons: [...manner.reasons, `残りを負担する「${others}」に「${first}」が入るかは、書かれていません（入らないものと読みました）`, '前年度の負担割合が予算によるか決算によるかは、書かれていません'],
  }
}

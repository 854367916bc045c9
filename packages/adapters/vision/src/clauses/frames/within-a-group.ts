import { halfWidth } from '@renkei/model'
import type { Frame } from '../clause.ts'
import { costName, withoutHedges } from '../phrase.ts'
import { bearing } from './bearing.ts'

const FORM = /^(.+?)における(.+?)を(.+?)(?:で|により|に応じて)按分し(?:て)?、?(?:費用負担を算出|負担額を算定|負担)(?:する)?$/

/** 「1市2町における経費を基準財政需要額の比で按分し費用負担を算出」: the payers stand before the cost. */
export const withinAGroup: Frame = (sentence, context) => {
  const { text, hedge } = withoutHedges(halfWidth(sentence))
  const [, payers = '', cost = '', by = ''] = FORM.exec(text) ?? []
  if (cost === '') return undefined
  const reading = bearing(`${costName(cost)}については、${payers}が${by}により按分して負担する`, context)
  return reading && { ...reading, sentences: reading.sentences.map((one) => one.replace('は、', `は、${hedge}`)) }
}

import { halfWidth } from '@renkei/model'
import type { Frame } from '../clause.ts'
import { indicatorOf } from '../indicator-of.ts'
import { partiesOf } from '../parties.ts'
import { quoted } from '../phrase.ts'
import { timeReason } from './manner.ts'

const METERED = /^(?:(.+?)は、)?((?:1|一)?[^、]{0,6}?当たりの?単価)を(?:設定し|定め)、?(.+?)に応じて?、?(.+?)(?:が|で)負担する$/

/** 「1人当たりの単価を設定し、利用実績に応じて各市町が負担する」. */
export const metered: Frame = (sentence, context) => {
  const [, topic, price = '', usage = '', payer = ''] = METERED.exec(halfWidth(sentence)) ?? []
  const parties = payer === '' ? undefined : partiesOf(payer, context)
  if (parties === undefined) return undefined
  const cost = topic ?? `${usage}に応じた費用`
  const named = indicatorOf(usage)
  const indicator = named.unit === '比' && /人/.test(price) ? { ...named, unit: '人' } : named
  return {
    sentences: [`${quoted(cost)}は、${parties.phrase}が${quoted(indicator.name)}に${quoted(price)}を乗じて得た額を負担する。`],
    needs: { costs: [cost], indicators: [indicator], prices: [price], ...parties.needs },
    reasons: [...parties.reasons, `「${price}」の額は、出典に書かれていません`, timeReason(indicator)],
  }
}

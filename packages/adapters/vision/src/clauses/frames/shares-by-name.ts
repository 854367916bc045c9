import { halfWidth } from '@renkei/model'
import type { Frame } from '../clause.ts'
import { indicatorOf } from '../indicator-of.ts'
import { costName, quoted } from '../phrase.ts'
import { timeReason } from './manner.ts'

const PART = /^(?:毎年(?:度)?発生する)?「?([^「」]+?)」?は、?(?:参加(?:市町村|市町|団体)数による)?([^\s、]+?)割$/
const END = /(?:で|により)(?:算出する|算定する|負担する|按分する)$/

/** 「「使用料」は均等割、「保守料」は人口割で算出する」: costs and the name of the share by which each is parted. */
export const sharesByName: Frame = (sentence) => {
  const text = halfWidth(sentence)
  if (!END.test(text)) return undefined
  const parts = text.replace(END, '').split(/、(?=「|[^、]+は)/).map((part) => PART.exec(part))
  if (parts.length === 0 || parts.some((part) => part === null)) return undefined
  const shares = parts.map((part) => ({ cost: costName(part?.[1] ?? ''), by: part?.[2] ?? '' }))
  const indicators = shares.filter(({ by }) => by !== '均等').map(({ by }) => indicatorOf(by))
  return {
    sentences: shares.map(({ cost, by }) => `${quoted(cost)}は、関係市町が${by === '均等' ? '均等に' : `${quoted(indicatorOf(by).name)}の割合により按分して`}負担する。`),
    needs: { costs: shares.map(({ cost }) => cost), indicators },
    reasons: ['負担する者が書かれていないため、関係市町としました', ...indicators.map(timeReason)],
  }
}

import type { Frame } from '../clause.ts'
import { joined } from '../clause.ts'
import { bearing } from './bearing.ts'
import { consulting } from './consulting.ts'

const PARTING = /^(.+?負担)(?:することとし|するものとし|し)、(.+)$/

/** 「Aは甲市が負担することとし、Bは協議して定める」: two sentences in one. What is left to talks is no part of the printed amount. */
export const twoStatements: Frame = (sentence, context) => {
  const [, first = '', second = ''] = PARTING.exec(sentence) ?? []
  const one = first === '' ? undefined : bearing(`${first}する`, context)
  const other = one && (bearing(second, context) ?? consulting(second, context))
  if (one === undefined || other === undefined) return undefined
  const open = other.sentences.map((text) => text.replace(/^(「[^」]*」)の負担は、(.+)が(協議して定める|検討する)。$/, '$1は、事業費に含めず、$2が$3。'))
  const beside = open.some((text) => text.includes('事業費に含めず'))
  return {
    sentences: [...one.sentences, ...open],
    needs: joined(one.needs, beside ? { ...other.needs, costs: [] } : other.needs),
    reasons: [...one.reasons, ...other.reasons, ...(beside ? ['協議するとされた費用は、印刷された事業費見込に含まれないものとしました'] : [])],
  }
}

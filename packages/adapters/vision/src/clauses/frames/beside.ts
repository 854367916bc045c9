import { formatFiscalYear, halfWidth } from '@renkei/model'
import { yearsIn } from '../../layout/years.ts'
import type { ClauseContext, Frame, Reading } from '../clause.ts'
import { partiesOf } from '../parties.ts'
import { costName, quoted } from '../phrase.ts'
import { bearing } from './bearing.ts'

const NOT_INCLUDED = /^(.+?)(?:については|について|は)、(?:.+?には?含めず|.+?の対象外とし)、?(.+)$/
const ON_CONDITION = /^(.+?(?:する|した)場合は)、(.+)$/
const AFTER_TALKS = /^(.+?場合の(?:費用|経費|負担))(?:は|については)、(.+?)(?:による|の|で)?協議(?:のうえ|の上|して)、(.+?)がそれぞれ負担する$/
const OF_A_YEAR = /^((?:令和|平成)\d+年度)に(?:.+?が負担した)?(.+)$/

/** Costs that stand beside the printed amount: what is said not to be in it, what arises only in a case, what was paid in a year without one. */
export const beside: Frame = (sentence, context) => {
  const text = halfWidth(sentence)
  return notIncluded(text, context) ?? afterTalks(text, context) ?? onCondition(text, context) ?? ofYear(text, context)
}

function notIncluded(text: string, context: ClauseContext): Reading | undefined {
  const [, cost = '', rest = ''] = NOT_INCLUDED.exec(text) ?? []
  return cost === '' ? undefined : outside(bearing(`${cost}は、${rest}`, context))
}

function afterTalks(text: string, context: ClauseContext): Reading | undefined {
  const [, cost = '', who = '', payer = ''] = AFTER_TALKS.exec(text) ?? []
  const [talks, parties] = [partiesOf(who, context), partiesOf(payer, context)]
  if (cost === '' || talks === undefined || parties === undefined) return undefined
  return { sentences: [`${quoted(costName(cost))}は、事業費に含めず、${talks.phrase}が協議して、それぞれ負担する。`], needs: { ...talks.needs, ...parties.needs }, reasons: [...talks.reasons, OUTSIDE] }
}

function onCondition(text: string, context: ClauseContext): Reading | undefined {
  const [, condition = '', rest = ''] = ON_CONDITION.exec(text) ?? []
  const reading = condition === '' ? undefined : outside(bearing(rest, context))
  return reading && { ...reading, reasons: [...reading.reasons, `「${condition}」という条件は、文に入れていません`] }
}

/** 「令和7年度に甲市が負担した構築費」, where that year has no printed cost. */
function ofYear(text: string, context: ClauseContext): Reading | undefined {
  const [, year = '', rest = ''] = OF_A_YEAR.exec(text) ?? []
  const [number] = yearsIn(year)
  if (number === undefined || !context.nilYears.includes(number)) return undefined
  const reading = outside(bearing(rest, context))
  return reading && { ...reading, sentences: reading.sentences.map((one) => `${formatFiscalYear(number, 'ja')}の${one}`), reasons: [`${formatFiscalYear(number, 'ja')}の事業費見込は計上されていないため、事業費の外の費用としました`] }
}

const OUTSIDE = '印刷された事業費見込には含まれない費用としました'

function outside(reading: Reading | undefined): Reading | undefined {
  return reading && { sentences: reading.sentences.map((one) => one.replace(/^(「[^」]*」)は、/, '$1は、事業費に含めず、')), needs: { ...reading.needs, costs: [] }, reasons: [...reading.reasons, OUTSIDE] }
}

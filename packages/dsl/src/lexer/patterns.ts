import { UNITS } from '@renkei/model'
import { bounds } from '../keywords/affixes.ts'
import { countingUnits } from '../keywords/counting-units.ts'
import { CALENDAR, FISCAL, YEAR_NUMBER } from './year-pattern.ts'

const RATIO_UNITS = ['%', 'パーセント', '割', '‰', 'パーミル']
/** Words of the unit table that are nouns after a figure: 市2、町村1の比. */
const NO_COUNTING_UNITS = new Set([...RATIO_UNITS, '比', '割合', '率', '倍', '指数', 'yen'])

const unitNames = [...UNITS.flatMap(({ names }) => names).filter((name) => !NO_COUNTING_UNITS.has(name)), '㎡', '㎥', ...countingUnits]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')
/** 人口の0.8乗; but 0.8乗じて is a verb. */
const POWER = '乗(?![じず])'

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`
const SCALE = '(?:百億|十億|千万|百万|十万|兆|億|万|千|百|十)'
/** Bounded, so that a long run of kanji digits is not read again from each of them. */
const KANJI_NUMBER = '[〇一二三四五六七八九十百千万]{1,16}'
const BOUND = `(?:${bounds.filter((bound) => bound !== '超').join('|')}|超(?!過|え))`

/** 百分の10, 3分の1, 千分の百六十五. Kanji digits count here only. */
export const FRACTION = String.raw`(?<denominator>\d+|${KANJI_NUMBER})分の(?<numerator>${NUMBER}|${KANJI_NUMBER})`
const SHARE = `(?<share>${NUMBER})(?<shareUnit>%|パーセント|割(?!合)|‰|パーミル)`
const YEN = `(?<yen>(?:${NUMBER}${SCALE})*(?:${NUMBER})?)円(?:(?<sen>${NUMBER})銭)?`
/** 千円未満: an amount without a digit, only where a bound or 単位 follows. */
const BARE_YEN = `(?<bareYen>${SCALE})円(?=以上|以下|以内|未満|単位|を超え|に満たない)`
const QUANTITY = `(?<quantity>(?:${NUMBER}${SCALE})+(?:${NUMBER})?|${NUMBER})(?<unit>${unitNames}|${POWER})?`

const sticky = (source: string): RegExp => new RegExp(source, 'y')

/** 令和7年度から令和11年度まで, 令和9年度以降, 過去3年度. */
export const yearRangePattern = sticky(
  `(?<from>${FISCAL})(?:から|~)(?<to>${FISCAL})(?:まで(?!の?年))?|(?<after>${FISCAL}|${CALENDAR})(?:以降|以後)|(?<before>${FISCAL}|${CALENDAR})以前|過去(?<count>\\d{1,2})(?:か|箇|カ)?年度間?`,
)
/** 令和7年10月1日, 前年10月1日現在, 4月末日, 同年… has no date here. */
export const datePattern = sticky(
  `(?:(?<year>${YEAR_NUMBER})年|(?<relative>前々年|前年|当該年|当年|翌年)の?)?(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|末日)(?:現在)?`,
)
export const fiscalYearPattern = sticky(FISCAL)
export const calendarYearPattern = sticky(`${CALENDAR}(?![間分次])`)
/** 1団体当たり and 1市町につき before an amount say that each of them is to bear it. */
export const perBodyPattern = sticky('[1一](?:団体|市町村|市町|町村|自治体)(?:当たり|につき)(?=[0-9])')
/** 一人: one in kanji, as it is written before 当たり and につき. */
export const onePattern = sticky(`一(?:${unitNames})`)
/** 当たり, and につき right before a price: what stands before it is one name with it. */
export const perPattern = sticky('当たり|につき(?=[0-9])')
export const figurePattern = sticky(`(?:${FRACTION}|${SHARE}|${YEN}|${BARE_YEN}|${QUANTITY})(?<bound>${BOUND})?`)
/** Digits and commas that are no number, with the numbers that they go on with: 1億2,00. */
export const badNumberPattern = sticky(String.raw`(?:${NUMBER}${SCALE})*(?=[\d,]*,)(?!\d{1,3}(?:,\d{3})+(?![\d,]))\d[\d,]*`)
export const kanjiFractionPattern = sticky(`${KANJI_NUMBER}分の[\\d〇一二三四五六七八九十百千万]`)
export const programmePattern = sticky('事業【(?<number>[^【】\\n\\r]*)】')

import type { Inline } from '../document.ts'
import type { MethodReading, ReadingData, ReadingSet, ReadingValues } from '../reading.ts'
import type { Writer } from '../words/writer.ts'
import { yearRanges } from '../words/year-ranges.ts'

/** A reading in plain words: the method first, then what stands around it, a line each. */
export function readingLines(reading: ReadingData, methods: ReadonlyMap<string, MethodReading>, period: readonly number[], write: Writer): readonly (readonly Inline[])[] {
  return [
    write.line`${methodWords(reading.method, reading.values, reading.cost, methods, write)}${roundingWords(reading, write)}`,
    ...(reading.sets ?? []).map((set) => setWords(set, write)),
    ...amountWords(reading, write),
    ...yearWords(reading, period, write),
    ...conditionWords(reading, write),
    ...reading.hedges.map((hedge) => hedgeWords(hedge, write)),
  ]
}

function methodWords(method: string, values: ReadingValues, what: string, methods: ReadonlyMap<string, MethodReading>, write: Writer): string {
  const known = methods.get(method)
  if (known !== undefined) return known.tell[write.language](values, what, (...step) => methodWords(...step, methods, write))
  return write.language === 'ja' ? `${what}は、「${method}」の方式により負担する。` : `${what} is borne by the method “${method}”.`
}

function roundingWords({ rounding }: ReadingData, write: Writer): string {
  if (rounding === undefined) return ''
  const how = write.words.rounding(write.yen(rounding.unit, 'step').text, rounding.direction)
  const { bearer = '', to, assumed } = rounding
  if (write.language === 'en') {
    const rest = to === 'bearer' ? `what is left is borne by ${bearer}` : `what is left goes to ${to === 'largest-weight' ? 'the body with the largest weight' : 'the largest remainders in turn'}`
    return ` Shares are ${how}; ${rest}${assumed ? ' (assumed)' : ''}.`
  }
  const rest = to === 'bearer' ? `${bearer}が負担する` : to === 'largest-weight' ? '割合の最も大きい団体が負担する' : '端数の大きい団体から順に加える'
  return `端数は${how}、残りは${rest}${assumed ? '（仮定）' : ''}。`
}

function setWords({ name, members, years }: ReadingSet, write: Writer): readonly Inline[] {
  const all = members.length === 0 ? [] : write.line`${write.words.list(members)}（${write.words.count(members.length)}）`
  if (write.language === 'ja') {
    const when = years === undefined ? '' : write.line`${yearRanges(years, write)}の`
    return members.length === 0 ? write.line`${when}${name}となる団体は、まだ定められていない。` : write.line`${when}${name}は、${all}である。`
  }
  const when = years === undefined ? '' : write.line` in ${yearRanges(years, write)}`
  return members.length === 0 ? write.line`Who is ${name}${when} is not settled yet.` : write.line`${name}${when}: ${write.words.list(members)} (${write.words.count(members.length)}).`
}

function amountWords({ cost, amounts = [] }: ReadingData, write: Writer): readonly (readonly Inline[])[] {
  if (amounts.length === 0) return []
  const stated = amounts.map(({ years, yen, mark }) => {
    const amount = yen === undefined ? write.words.amounts[mark ?? 'not-stated'] : write.yen(yen, 'amount')
    return write.language === 'ja' ? write.line`${amount}（${yearRanges(years, write)}）` : write.line`${yearRanges(years, write)}: ${amount}`
  })
  return [write.language === 'ja' ? write.line`${cost}の額：${write.joined(stated)}。` : write.line`Amount of ${cost}: ${write.joined(stated, '; ')}.`]
}

/** Years are told where they are not those of the whole period. */
function yearWords({ years }: ReadingData, period: readonly number[], write: Writer): readonly (readonly Inline[])[] {
  if (years.length === 0 || period.every((year) => years.includes(year))) return []
  return [write.language === 'ja' ? write.line`${yearRanges(years, write)}に限る。` : write.line`Only in ${yearRanges(years, write)}.`]
}

function conditionWords({ condition }: ReadingData, write: Writer): readonly (readonly Inline[])[] {
  if (condition === undefined) return []
  const when = condition.replace(/に?は、?$/, '')
  return [write.language === 'ja' ? write.line`「${when}」に限る。` : write.line`Only “${when}”.`]
}

function hedgeWords(hedge: string, write: Writer): readonly Inline[] {
  return write.language === 'ja'
    ? write.line`「${hedge}」は、計算を変えない。いつ、どのような場合に変わるかは書かれていない。`
    : write.line`“${hedge}” changes no amount. When and how that would change is not written.`
}

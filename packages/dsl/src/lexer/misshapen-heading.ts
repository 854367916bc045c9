/** 事業[1]名前, 事業（1）名前, 事業1名前, 【事業1】名前: a number that is not in 【 】 behind 事業. */
const NUMBERED = /[【[(〔]? *(?<keyword>事業) *第? *[【[(〔<〈「]? *(?<number>\d+) *号?[】\])〕>〉」]? *[:：]? *(?<name>[^※\n\r]*)/dy
/** 指標人口, 枠組み：甲乙, 指標「人口」. Only words that hardly begin a sentence, because a line may break anywhere. */
const NAMED = /(?<keyword>枠組み|指標|仮定|疑義|検算) *(?:[:：] *(?<after>[^※\n\r]*)|「(?<quoted>[^「」※\n\r]*)」(?=\s*(?:[※\n\r]|$))|(?<name>[^\s:：「」【】※]+[^※\n\r]*))/dy
/** What a sentence goes on with, on this line or the next. */
const GOES_ON = /^\s*(?:[はがをにとのでもへや、。]|から|まで|より|及び|並びに|又は|若しくは|以外|等|[さしすせ])/
const BROKEN_OFF = /(?:[、（(はがをにとでも]|及び|並びに|又は|若しくは|により|から|まで)$/

/** A line that was meant to be a heading. */
export interface MisshapenHeading {
  readonly keyword: '事業' | '枠組み' | '指標' | '仮定' | '疑義' | '検算'
  /** Where its number stands. */
  readonly number?: readonly [start: number, end: number]
  /** Where its name stands. */
  readonly name: readonly [start: number, end: number]
}

/** The heading of another shape at a place of a half-width text, if its line can be nothing else. */
export function misshapenHeadingAt(half: string, offset: number): MisshapenHeading | undefined {
  const match = execAt(NUMBERED, half, offset) ?? execAt(NAMED, half, offset)
  if (match === null) return undefined
  const { number, after, quoted, name } = match.indices!.groups!
  const [start, end] = (name ?? after ?? quoted)!
  const words = half.slice(start, end).trimEnd()
  if (/[、。]/.test(words) || GOES_ON.test(words) || BROKEN_OFF.test(words) || GOES_ON.test(nextLine(half, end))) return undefined
  const keyword = match.groups!['keyword'] as MisshapenHeading['keyword']
  return { keyword, ...(number === undefined ? {} : { number }), name: [start, start + words.length] }
}

/** Where its line ends, a closing 」 included. */
export function misshapenEnd(half: string, { name: [, end] }: MisshapenHeading): number {
  return half[end] === '」' ? end + 1 : end
}

/** What stands on the next line that is not empty. */
function nextLine(half: string, at: number): string {
  return /^[^\n\r]*[\n\r]\s*([^\n\r]*)/.exec(half.slice(at, at + 400))?.[1] ?? ''
}

function execAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

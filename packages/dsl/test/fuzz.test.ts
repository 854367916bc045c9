import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, print, SentenceCache, type Parsed, type Sentence } from '../src/index.ts'
import { childrenOf, type Walkable } from '../src/tree/walk.ts'
import { corpus } from './corpus.ts'
import { HEADING, withoutSpans } from './helpers.ts'

const home = new URL('../../rulesets/yamagata-core-city/', import.meta.url)
const files = readdirSync(home).filter((name) => name.endsWith('.renkei')).map((name) => readFileSync(new URL(name, home), 'utf8'))
const long = process.env['RENKEI_FUZZ'] === 'long'
const ALPHABET = [...'事業は、が人口の割合「」。1 ただし']
const WORDS = [...ALPHABET, '\n', '（', '）', '【', '】', '※', '負担する', '協議して', '定める', '及び', '又は', '令和7年度', '20%', 'とする', 'とき', '場合は', 'のうち', '以外の', 'を除く', '等', '各', 'その', '\u0000', '\ud842', '\u2028', '\v', '\u00a0', '\ufeff']

test(`every string of up to ${long ? '5' : '3'} characters is read or refused, in place`, ({ task }) => {
  for (let length = 1; length <= (long ? 5 : 3); length++) forEachString(length, (text) => check(HEADING + text))
  task.meta.cases = Array.from({ length: long ? 5 : 3 }, (_, at) => ALPHABET.length ** (at + 1)).reduce((sum, count) => sum + count)
}, 3_600_000)

test('mangled sentences are read or refused, in place, and print again', ({ task }) => {
  const random = lcg(20_250_401)
  const whole = corpus.flatMap((text) => text.split(/(?<=。\n)/))
  const rounds = long ? 100_000 : 3_000
  for (let round = 0; round < rounds; round++) {
    const text = mangle(whole[random(whole.length)]!, random)
    const parsed = check(HEADING + text)
    const printed = print(parsed.file)
    const again = parse('文.renkei', printed)
    if (parsed.diagnostics.length === 0) expect([text, withoutSpans({ ...again.file, text: '' })]).toEqual([text, withoutSpans({ ...parsed.file, text: '' })])
    expect([text, print(again.file)]).toEqual([text, printed])
  }
  task.meta.cases = rounds
}, 3_600_000)

test('mangled real files are read or refused, in place', ({ task }) => {
  const random = lcg(20_260_220)
  const cache = new SentenceCache()
  const rounds = long ? 100_000 : 500
  for (let round = 0; round < rounds; round++) check(mangle(files[random(files.length)]!, random), cache)
  task.meta.cases = rounds
}, 3_600_000)

function check(text: string, cache?: SentenceCache): Parsed {
  const parsed = parse('文.renkei', text, cache ? { cache } : {})
  const { file, diagnostics } = parsed
  for (const { span } of diagnostics) if (span === undefined || !(0 <= span.start && span.start <= span.end && span.end <= text.length)) throw new Error(`span outside ${JSON.stringify(text)}`)
  for (const { sentences } of file.sections) for (const sentence of sentences) checkSpans(sentence, sentence, text)
  return parsed
}

/** Every node lies inside the one above it. */
function checkSpans(node: Walkable, above: Walkable | Sentence, text: string): void {
  const inside = above.span.start <= node.span.start && node.span.end <= above.span.end && node.span.start <= node.span.end
  if (!inside) throw new Error(`node outside its parent in ${JSON.stringify(text)}`)
  for (const child of childrenOf(node)) checkSpans(child, node, text)
}

function forEachString(length: number, visit: (text: string) => void): void {
  const digits = new Array<number>(length).fill(0)
  for (;;) {
    visit(digits.map((digit) => ALPHABET[digit]).join(''))
    let at = length - 1
    while (at >= 0 && ++digits[at]! === ALPHABET.length) digits[at--] = 0
    if (at < 0) return
  }
}

/** A few characters or words deleted, repeated, swapped or put in. */
function mangle(text: string, random: (below: number) => number): string {
  let result = text
  for (let times = 1 + random(3); times > 0; times--) {
    const at = random(result.length + 1)
    const length = 1 + random(4)
    const [before, piece, after] = [result.slice(0, at), result.slice(at, at + length), result.slice(at + length)]
    result = [before + after, before + piece + piece + after, piece + before + after, before + WORDS[random(WORDS.length)]! + piece + after][random(4)]!
  }
  return result
}

/** Numerical Recipes' linear congruential generator: the same run every time. */
function lcg(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

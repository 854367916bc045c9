import type { NoneLabel, Waiting } from '@renkei/plan'
import { f, joined, quoted, type Formula, type Part } from '../book/formula.ts'
import { ONE, ZERO, type Int } from './int.ts'

export type Kind = 'none' | 'exact' | 'awaiting' | 'error'
const RANK: Readonly<Record<Kind, number>> = { none: 0, exact: 1, awaiting: 2, error: 3 }

/** Texts that stand in a cell instead of a number. What several things are awaited for is called by the first of them. */
export const WAIT_TEXTS: Readonly<Record<Waiting, string>> = { consultation: '協議待ち', figures: '資料待ち', 'not-stated': '定めなし' }
export const FAULT = '誤り'
export const NONE_TEXTS: Readonly<Record<NoneLabel, string>> = { 'no-cost': '負担なし', 'borne-directly': '各自負担', 'not-applicable': '対象外', nil: '計上なし' }
const WAITINGS = Object.keys(WAIT_TEXTS) as readonly Waiting[]

/** What a cell is with the figures of now. */
export interface Now {
  readonly now: Kind
  readonly label?: NoneLabel
  readonly waiting?: Waiting
}

/** Which texts a cell may show, whatever is typed in. */
export interface May {
  readonly none: boolean
  readonly error: boolean
  readonly waits: readonly Waiting[]
}

/** A cell of the plan in the workbook: a fraction of two whole numbers, or a text of a state in place of the numerator. */
export interface Sym extends Now {
  readonly num: Int
  readonly den: Int
  /** It is zero for a reason of the rules. Then it has no cell. */
  readonly fixedNone: boolean
  readonly may: May
  /** A figure that is not final was read. */
  readonly estimate: boolean
}

const NEVER: May = { none: false, error: false, waits: [] }

export function none(label: NoneLabel): Sym {
  return { now: 'none', label, num: ZERO, den: ONE, fixedNone: true, may: { ...NEVER, none: true }, estimate: false }
}

export function exactly(num: Int, den: Int = ONE): Sym {
  return { now: 'exact', num, den, fixedNone: false, may: NEVER, estimate: false }
}

/** It may wait or be wrong; zero for a reason does not count. */
export function isUncertain({ may }: Sym): boolean {
  return may.error || may.waits.length > 0
}

/** The number in a cell, 0 where a text stands. */
export function numberOf(sym: Sym): Part {
  if (sym.fixedNone) return '0'
  return sym.may.none || isUncertain(sym) ? f`SUM(${sym.num.of})` : sym.num.of
}

/** The same as a whole number for further formulas. */
export function intOf(sym: Sym): Int {
  return { ...sym.num, of: numberOf(sym) }
}

/** What stands in the cell, be it text or number. */
export function contentOf({ fixedNone, label, num }: Sym): Part {
  return fixedNone ? quoted(NONE_TEXTS[label!]) : num.of
}

/** Whether a cell shows that it is zero for a reason of the rules. */
export function isNoneText(sym: Sym): Formula {
  if (sym.fixedNone) return f`TRUE()`
  if (!isUncertain(sym)) return f`ISTEXT(${sym.num.of})`
  return f`OR(${joined(Object.values(NONE_TEXTS).map((text) => f`${sym.num.of}=${quoted(text)}`))})`
}

/** Puts the text of a state in place of `body` where one of the inputs shows it: first errors, then what is awaited. */
export function guarded(inputs: readonly Sym[], body: Formula): Formula {
  const withWaits = guardedWaits(inputs, body)
  const faults = inputs.filter(({ may }) => may.error)
  return faults.length === 0 ? withWaits : f`IF(${anyShows(faults, FAULT)},${quoted(FAULT)},${withWaits})`
}

export function guardedWaits(inputs: readonly Sym[], body: Formula): Formula {
  return WAITINGS.toReversed().reduce((rest, waiting) => {
    const awaited = inputs.filter(({ may }) => may.waits.includes(waiting))
    return awaited.length === 0 ? rest : f`IF(${anyShows(awaited, WAIT_TEXTS[waiting])},${quoted(WAIT_TEXTS[waiting])},${rest})`
  }, body)
}

function anyShows(inputs: readonly Sym[], text: string): Part {
  return anyOf(inputs.map(({ num }) => f`${num.of}=${quoted(text)}`))
}

export function anyOf(conditions: readonly Part[]): Part {
  return conditions.length === 1 ? conditions[0]! : f`OR(${joined(conditions)})`
}

/** The highest kind, by which everything that reads cells goes, and what is awaited first. */
export function highest(inputs: readonly Sym[]): { readonly now: Kind; readonly waiting?: Waiting } {
  const now = inputs.reduce<Kind>((kind, each) => (RANK[each.now] > RANK[kind] ? each.now : kind), 'none')
  const waiting = now === 'awaiting' ? WAITINGS.find((each) => inputs.some((input) => input.waiting === each)) : undefined
  return { now, ...(waiting === undefined ? {} : { waiting }) }
}

export function mayOf(inputs: readonly Sym[], none: boolean, error = false): May {
  return { none, error: error || inputs.some(({ may }) => may.error), waits: WAITINGS.filter((waiting) => inputs.some(({ may }) => may.waits.includes(waiting))) }
}

export function isEstimate(inputs: readonly Sym[]): boolean {
  return inputs.some(({ estimate }) => estimate)
}

/** What a formula shows now. */
export function shown({ now, label, waiting }: Now, value: bigint): bigint | string {
  if (now === 'exact') return value
  return now === 'none' ? NONE_TEXTS[label!] : now === 'awaiting' ? WAIT_TEXTS[waiting!] : FAULT
}

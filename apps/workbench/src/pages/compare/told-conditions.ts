import { entries } from 'virtual:gallery'
import type { Variant } from '../../engine/protocol-compare.ts'
import type { Words } from '../../words/words.ts'
import { nameOfZip } from './use-other-rules.ts'

/** What is tried, a line each: for the page as it is printed, and for the papers. Bodies are given by their codes. */
export function toldConditions({ rules, bases = {}, figures = [], numbers = [], members = [] }: Variant, { compare: words, common }: Words, bodies: readonly { readonly code: string; readonly name: string }[]): readonly string[] {
  const nameOf = (code: string): string => bodies.find((body) => body.code === code)?.name ?? code
  return [
    ...(rules === undefined ? [] : [words.toldRules(otherName(rules, words.earlier))]),
    ...Object.entries(bases).map(([indicator, phrase]) => words.toldBasis(indicator, phrase)),
    ...figures.map(({ indicator, body, factor, value = '' }) => (body === undefined ? words.toldFactor(indicator, factor ?? '') : words.toldValue(nameOf(body), indicator, value))),
    ...numbers.map(({ was, becomes }) => words.toldNumber(was, becomes)),
    ...members.flatMap(({ set, body, from, join, figures: own = {} }) => [words.memberText(set, body, common.fiscalYear(from), join), ...Object.entries(own).flatMap(([indicator, value]) => (value === '' ? [] : [words.toldValue(body, indicator, value)]))]),
  ]
}

function otherName(rules: string, earlier: string): string {
  const zip = nameOfZip('')
  return rules.startsWith(zip) ? rules.slice(zip.length) : (entries.find(({ id }) => id === rules)?.name ?? earlier)
}

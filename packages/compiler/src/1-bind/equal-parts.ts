import { equals, fromInteger, mul, ONE, parseRational, type Rational } from '@renkei/money'
import type { BurdenClause } from '../method.ts'
import { plainFraction } from './fraction-of-rest.ts'
import type { BodySet } from './program.ts'
import type { Scope } from './scope.ts'
import { hasAdverb } from './phrases.ts'

/** 甲市及び乙市がそれぞれ2分の1を負担する: as many parts as payers and nobody beside them, so that it is the same as 均等に. */
export function bearEqualParts({ clause, sentence, payers, amount, by }: BurdenClause, scope: Scope): boolean {
  if (by || !amount || !payers || sentence.clauses.length > 1 || !hasAdverb(clause, 'それぞれ')) return false
  const part = plainFraction(amount)
  const bearers = part !== undefined && scope.namesBodies(payers) ? scope.bodies(payers) : undefined
  return bearers !== undefined && scope.binding.years.every((year) => equals(totalOf(part!, bearers, year) ?? ONE, ONE))
}

/** What all of them bear together, each one a part; undefined where they are not known in that year. */
export function totalOf(part: Rational, bearers: BodySet, year: number) {
  const members = bearers.members(year)
  return members && mul(fromInteger(members.length), parseRational(part)!)
}

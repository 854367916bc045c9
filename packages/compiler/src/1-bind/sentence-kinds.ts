import type { Sentence } from '@renkei/dsl'
import { isAdvance } from './advance/read-advance.ts'
import { isAgreedValue } from './agreed.ts'
import { isBoundSentence } from './burden-bounds.ts'
import { burdenVerbs } from './burden-verbs.ts'
import { isFormula } from './burden-formula.ts'
import { isPartYearRule } from './part-year.ts'
import { isPaymentSentence } from './payment/read-payment.ts'
import { lastClause } from './phrases.ts'
import { isRelief } from './relief/read-relief.ts'
import { speaksOfRounding } from './rounding.ts'
import { isSettlement } from './settlement.ts'
import { isRenaming } from './sharing-method/renamings.ts'
import { isStatedShares } from './stated-shares.ts'

/** The sentences of a programme by who reads them; each is asked once. A sentence may be of more than one kind. */
export class SentenceKinds {
  /** Who bears a cost, in the order written. */
  readonly burdens: ReadonlySet<Sentence>
  readonly partYear: ReadonlySet<Sentence>
  /** Who pays out first, when shares are paid, and what of them comes back: read once it is known who bears what. */
  readonly beside: ReadonlySet<Sentence>
  readonly roundings: ReadonlySet<Sentence>
  readonly renamings: ReadonlySet<Sentence>
  /** All others. */
  readonly settings: readonly Sentence[]

  constructor(sentences: readonly Sentence[]) {
    const of = (is: (sentence: Sentence) => boolean): ReadonlySet<Sentence> => new Set(sentences.filter(is))
    this.burdens = of(isBurden)
    this.partYear = of(isPartYearRule)
    this.beside = of((sentence) => isPaymentSentence(sentence) || isRelief(sentence) || isAdvance(sentence))
    this.roundings = of(speaksOfRounding)
    this.renamings = of(isRenaming)
    const read = [this.burdens, this.partYear, this.beside, this.roundings, this.renamings]
    this.settings = sentences.filter((sentence) => !read.some((kind) => kind.has(sentence)))
  }
}

/** True for a sentence that says who bears a cost, or leaves it to be decided. */
export function isBurden(sentence: Sentence): boolean {
  if (isPartYearRule(sentence)) return false
  if (isFormula(sentence) || isStatedShares(sentence) || isBoundSentence(sentence)) return true
  if (isAgreedValue(sentence)) return false
  if (isSettlement(sentence)) return true
  const { stem } = lastClause(sentence).verb
  return (burdenVerbs.has(stem) || stem === 'ない') && !speaksOfRounding(sentence)
}

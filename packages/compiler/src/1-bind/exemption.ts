import { diagnostic } from '@renkei/diagnostics'
import type { Argument, Clause, Phrase, Sentence } from '@renkei/dsl'
import { partsOfClause } from './burden-clause.ts'
import { argumentsWith, argumentWith, covering, headOf, lastClause, onlyItem, wordOf } from './phrases.ts'
import type { BodySet, YearWindow } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import type { Scope } from './scope.ts'
import { yearsOfPhrase } from './years.ts'

/** A sentence on who bears, as it was read, and how to read it anew. */
export interface LastBurden {
  readonly sentence: Sentence
  readonly read: (sentence: Sentence) => readonly string[] | undefined
}

/** ただし、丙町は、負担を要しない: some of those who bear by the sentence before do not. */
export function isExemption(sentence: Sentence, scope: Scope): boolean {
  return sentence.lead?.kind === 'proviso' && sentence.clauses.length === 1 && whomOf(lastClause(sentence), scope) !== undefined
}

/** The topic that names bodies, where the burden itself is not required. */
function whomOf(clause: Clause, scope: Scope): Phrase | undefined {
  const burden = argumentWith(clause, 'を')?.phrase
  const item = burden && onlyItem(burden)
  if (clause.verb.stem !== '要する' || !clause.verb.negated || !item || !/負担$/.test(wordOf(headOf(item)) ?? '')) return undefined
  return argumentsWith(clause, 'は').map(({ phrase }) => phrase).find((phrase) => !yearsOfPhrase(phrase) && (scope.namesBodies(phrase) || wordOf(headOf(phrase.items[0]!)) === '団体'))
}

/** Reads the sentence before once more without them: what they do not bear the others share. In some years only where the text says so. */
export function readExemption(sentence: Sentence, { sentence: base, read }: LastBurden, draft: ProgrammeDraft): readonly string[] | undefined {
  const { scope } = draft
  const clause = lastClause(sentence)
  const whom = whomOf(clause, scope)!
  const years = clause.arguments.flatMap(({ phrase }) => yearsOfPhrase(phrase) ?? [])
  const exempt = scope.bodies(whom)
  if (!exempt) return undefined
  const concerned = base.clauses.map((each) => payersWith(each, base, exempt, draft))
  if (clause.conditions.length > 0 || concerned.every((payers) => payers === undefined)) {
    scope.report(diagnostic('exempt-not-bearing', { whom: scope.text(whom.span) }, whom.span))
    return undefined
  }
  const without: Sentence = {
    ...base,
    clauses: base.clauses.map((each, at) => (concerned[at] ? except(each, concerned[at], whom) : each)),
    span: covering([base.span, sentence.span]),
  }
  return years.length > 0 ? inSomeYears(without, read, draft, years) : instead(without, base, read, draft)
}

/** The argument that names who bears, where those exempted are among them in any year. */
function payersWith(clause: Clause, sentence: Sentence, exempt: BodySet, { scope }: ProgrammeDraft): Argument | undefined {
  const payers = partsOfClause(clause, sentence, scope).burden.payers
  const set = payers && scope.namesBodies(payers) ? scope.bodies(payers) : undefined
  const among = set && scope.binding.years.some((year) => (exempt.members(year) ?? []).some((id) => set.members(year)?.includes(id)))
  return among ? clause.arguments.find(({ phrase }) => phrase === payers) : undefined
}

/** 関係市町（丙町を除く。）. */
function except(clause: Clause, payers: Argument, whom: Phrase): Clause {
  const before = payers.phrase.except
  const left = before ? { ...before, items: [...before.items, ...whom.items] } : whom
  return { ...clause, arguments: clause.arguments.map((argument) => (argument === payers ? { ...argument, phrase: { ...argument.phrase, except: left } } : argument)) }
}

/** Puts a sentence in the place of the one before; how that was rounded goes on to hold. */
export function instead(without: Sentence, base: Sentence, read: LastBurden['read'], draft: ProgrammeDraft): readonly string[] | undefined {
  const replaced = draft.burdens.filter((burden) => burden.span === base.span)
  draft.burdens.splice(0, draft.burdens.length, ...draft.burdens.filter((burden) => burden.span !== base.span))
  const costs = read(without)
  const rounding = replaced.find((burden) => burden.rounding)?.rounding
  if (rounding) for (const [at, burden] of draft.burdens.entries()) if (burden.span === without.span) draft.burdens[at] = { ...burden, rounding }
  return costs
}

/** Beside the sentence itself, as an exception to it. */
function inSomeYears(without: Sentence, read: LastBurden['read'], draft: ProgrammeDraft, years: readonly YearWindow[]): readonly string[] | undefined {
  const costs = read(without)
  for (const [at, burden] of draft.burdens.entries()) if (burden.span === without.span) draft.burdens[at] = { ...burden, years, exception: true }
  return costs
}

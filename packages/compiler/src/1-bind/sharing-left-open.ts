import type { Clause, Phrase } from '@renkei/dsl'
import type { ClauseParts } from './burden-clause.ts'
import { burdenWords } from './cost-name.ts'
import { argumentWith, hasVerb, onlyItem, wordOf } from './phrases.ts'
import type { Scope } from './scope.ts'
import { unreadWords } from './unread-words.ts'

/**
 * 宣伝費は、構成団体が負担することとし、負担割合は、関係市町が協議して定める: the first clause says what is borne, the second that what each bears is
 * left to be agreed by the same bodies. Read as one: 宣伝費の負担割合は、関係市町が協議して定める. Undefined where the second clause is no such clause.
 */
export function sharingLeftOpen({ mentions, burden, read }: ClauseParts, next: ClauseParts, scope: Scope): ClauseParts | undefined {
  const { clause, payers, by, amount, toward } = burden
  const saysOnlyWho = clause.verb.stem === '負担する' && payers !== undefined && !by && !amount && !toward && clause.adverbs.length === 0 && clause.conditions.length === 0
  if (!saysOnlyWho || !agreesOnShares(next.burden.clause) || unreadWords(burden, read)) return undefined
  const deciders = next.burden.payers ?? payers
  return sameBodies(payers, deciders, scope) ? { ...next, mentions, burden: { ...next.burden, payers: deciders } } : undefined
}

function agreesOnShares(clause: Clause): boolean {
  const topic = argumentWith(clause, 'は')
  return topic !== undefined && namesShares(topic.phrase) && (hasVerb(clause, '協議する') || hasVerb(clause, '検討する'))
}

/** 負担割合, その負担額. */
function namesShares(phrase: Phrase): boolean {
  const [first, second, ...more] = onlyItem(phrase)?.parts ?? []
  const head = first?.core.kind === 'demonstrative' ? second : first
  const isAlone = more.length === 0 && (second === undefined || head === second)
  return isAlone && head !== undefined && burdenWords.has(wordOf(head) ?? '')
}

function sameBodies(left: Phrase, right: Phrase, scope: Scope): boolean {
  if (left === right) return true
  const [one, other] = [scope.bodies(left), scope.bodies(right)]
  return one !== undefined && other !== undefined && scope.binding.years.every((year) => String(one.members(year)) === String(other.members(year)))
}

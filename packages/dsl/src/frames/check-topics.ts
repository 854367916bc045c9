import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Clause } from '../tree/tree.ts'
import { isYears } from './phrases.ts'

/**
 * Two topics in one clause, the second described by a verb in its closing form, are two sentences that lack a 。 between them:
 * …が協議して定める運営費は、山形市が負担する。
 */
export function checkTopics(clauses: readonly Clause[], report: (problem: Diagnostic) => void): void {
  for (const { arguments: all } of clauses) {
    const topics = all.filter(({ particle, pause, phrase }) => particle === 'は' && pause && !isYears(phrase))
    const verb = topics.slice(1).flatMap(({ phrase }) => phrase.items[0]!.parts[0]!.modifier?.verb ?? [])[0]
    if (verb !== undefined && verb.past !== true && verb.image !== '') report(diagnostic('missing-period', {}, verb.span))
  }
}

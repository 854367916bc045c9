import { formatFiscalYear } from '@renkei/model'
import { CompletionItemKind } from 'vscode-languageserver'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** Where the amounts of a cost are told. */
const AMOUNT = /^(?:.*の)?(?:事業費|予算額|決算額)は、/

/** The fiscal years of the period, wherever a noun may stand; those that the sentence already has come last. */
export function years({ view, before, start, next }: CompletionPlace): readonly Candidate[] {
  return next.starts.filter(({ slot }) => slot !== 'noun').flatMap(({ from }) =>
    view.ruleSet.years.map((year, index) => {
      const text = formatFiscalYear(year, 'ja')
      return { text, kind: CompletionItemKind.Constant, is: 'year', rank: (before.includes(text) ? 1.9 : AMOUNT.test(before) ? 0.8 : 1.7) + index / 1_000, from: start + from }
    }),
  )
}

import type { ReportExchange } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { labelled } from '../columns.ts'
import { declarationRows, partyTexts } from './declaration-rows.ts'
import { exactText } from './exact-text.ts'

/** What each side does, and the balance of each year. */
export function exchangeRows(exchange: ReportExchange, words: DeclarationWords): string[] {
  const rows = [
    ...exchange.performances.flatMap(({ by, work, from, to, figures }) =>
      labelled(partyTexts(by, words).join(words.and), `${words.years(from, to)} ${work} ${figures.join(' ')}`.trim(), 4),
    ),
    ...exchange.balances.flatMap(({ year, unit, carried, ...own }) => {
      const told = (label: string, { more, value }: { readonly more?: string; readonly value: string }): string[] =>
        labelled(`${label} ${words.years(year, year)}`, more === undefined ? words.even : words.doesMore(more, `${exchange.measure ?? ''}${exactText(value, 6)}${unit}`), 4)
      return [...told(words.balance, own), ...(carried ? told(words.carriedBalance, carried) : [])]
    }),
  ]
  return declarationRows(exchange, rows, words)
}

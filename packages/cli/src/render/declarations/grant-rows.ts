import type { ReportGrant } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { labelled } from '../columns.ts'
import { declarationRows } from './declaration-rows.ts'
import { exactText } from './exact-text.ts'

/** Conditions with their facts, how long, how much, and how far a budget goes. */
export function grantRows(grant: ReportGrant, words: DeclarationWords): string[] {
  const { conditions, costs, limitYears, amount, budgets } = grant
  const rows = [
    ...conditions.flatMap(({ text, fact }, at) => labelled(words.condition(at + 1), `${text}  ${words.facts[fact]}`, 4)),
    ...(costs.length === 0 ? [] : labelled(words.costs, costs.join(words.and), 4)),
    ...(limitYears === undefined ? [] : labelled(words.limit, words.limitYears(limitYears), 4)),
    ...(amount === undefined ? [] : labelled(words.amount, amountText(amount, words), 4)),
    ...budgets.flatMap(({ from, to, yen, shares }) =>
      labelled(`${words.budget} ${words.years(from, to)}`.trimEnd(), [words.yen(exactText(yen)), ...(shares === undefined ? [] : [words.shares(exactText(shares))])].join('  '), 4),
    ),
  ]
  return declarationRows(grant, rows, words)
}

function amountText({ kind, of = '', each, bodies, yen }: NonNullable<ReportGrant['amount']>, words: DeclarationWords): string {
  if (kind === 'fixed') return words.fixed
  const sum = yen === undefined ? '' : words.yen(exactText(yen))
  if (each === undefined) return sum
  return [words.each(of, words.yen(exactText(each))), ...(bodies === undefined ? [] : [words.forBodies(bodies, sum)])].join('  ')
}

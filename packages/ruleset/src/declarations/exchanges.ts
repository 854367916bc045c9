import { balancesOf, type Exchange } from '@renkei/compiler'
import type { DeclarationContext } from './context.ts'
import type { ReportExchange } from './report.ts'

export function exchangeReport(exchange: Exchange, context: DeclarationContext): ReportExchange {
  const { performances, measure } = exchange
  return {
    ...context.declaration(exchange),
    performances: performances.map(({ by, work, years, figures }) => ({
      by: by.map((party) => context.party(party)),
      work,
      ...years,
      figures: figures.map(({ image }) => image),
    })),
    ...(measure === undefined ? {} : { measure: measure.name }),
    balances: balancesOf(exchange).flatMap((balance) => ('why' in balance ? [] : [balance])),
  }
}

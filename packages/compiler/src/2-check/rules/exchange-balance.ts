import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import { balancesOf } from '../../1-bind/declarations/index.ts'

/** What two sides do for each other can be set off: each has a figure of the measure that 差引 names. */
export function exchangeBalance({ program }: Bound): readonly Diagnostic[] {
  return program.declarations.exchanges.flatMap((exchange) =>
    balancesOf(exchange).flatMap((balance) =>
      'why' in balance ? [diagnostic(balance.why === 'sides' ? 'exchange-not-two-sided' : 'exchange-without-figure', { measure: exchange.measure!.name }, balance.at.span)] : [],
    ),
  )
}

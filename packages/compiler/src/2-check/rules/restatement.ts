import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import { amountOf, statementIn } from '../../1-bind/amount-of.ts'
import type { Bound } from '../../1-bind/bind.ts'
import type { Cost, Programme } from '../../1-bind/program.ts'
import { yenText } from '../yen-text.ts'

/** 再掲 names a cost of another programme; that one is not itself a restatement, and has no other amount. */
export function restatement({ program, scopes }: Bound): readonly Diagnostic[] {
  return program.programmes.flatMap((programme) => programme.costs.flatMap((cost) => problemOf(cost, program.programmes, scopes[0]!.binding.years) ?? []))
}

function problemOf(cost: Cost, programmes: readonly Programme[], years: readonly number[]): Diagnostic | undefined {
  const { restates } = cost
  if (!restates) return undefined
  const programme = programmes.find((found) => found.number === restates.programme)
  const source = programme?.costs.find((found) => found.name === restates.cost)
  if (!source || !programme) {
    const names = programme?.costs.map((found) => found.name) ?? []
    return diagnostic('unknown-cost', { name: restates.cost, programme: restates.programme }, restates.span, { suggestion: didYouMean(restates.cost, names) })
  }
  const borne = programme.burdens.some((burden) => burden.cost === source.name)
  if (source.restates || !borne) {
    return diagnostic('restates-nothing', { cost: cost.name, source: source.name }, restates.span, { related: [{ span: source.span, label: 'declared-here' }] })
  }
  return differenceFrom(source, programme, cost, years)
}

/** Both amounts printed, and not the same: in the first such year. */
function differenceFrom(source: Cost, programme: Programme, cost: Cost, years: readonly number[]): Diagnostic | undefined {
  for (const year of years) {
    const own = statementIn(cost.amounts, year)
    const amount = amountOf(source, programme, year)
    if (own?.amount.kind !== 'yen' || amount.kind !== 'yen' || own.amount.value === amount.value) continue
    const args = { cost: cost.name, year: formatFiscalYear(year, 'ja'), own: yenText(own.amount.value), programme: programme.number, source: source.name, amount: yenText(amount.value) }
    return diagnostic('restated-amount-differs', args, own.span, { related: [{ span: statementIn(source.amounts, year)?.span ?? source.span, label: 'amount-here' }] })
  }
  return undefined
}

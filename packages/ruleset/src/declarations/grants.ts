import { grantFor, sharesIn, type GrantScheme } from '@renkei/compiler'
import type { DeclarationContext } from './context.ts'
import type { ReportGrant } from './report.ts'

export function grantReport(grant: GrantScheme, context: DeclarationContext): ReportGrant {
  const { conditions, limit, budgets, amount, costs } = grant
  return {
    ...context.declaration(grant),
    conditions: conditions.map(({ text, fact }) => ({ text, fact })),
    costs: costs.map(({ text }) => text),
    ...(limit === undefined ? {} : { limitYears: limit.years }),
    ...(amount === undefined ? {} : { amount: amountReport(amount, context) }),
    budgets: budgets.map(({ years, value }) => {
      const shares = amount && sharesIn(amount, value)
      return { ...years, yen: value, ...(shares === undefined ? {} : { shares }) }
    }),
  }
}

function amountReport(amount: NonNullable<GrantScheme['amount']>, context: DeclarationContext): NonNullable<ReportGrant['amount']> {
  if (amount.kind !== 'each') return { kind: amount.kind, ...(amount.kind === 'sum' ? { yen: amount.yen } : {}) }
  const bodies = amount.bodies && context.bodies(amount.bodies)?.length
  const yen = bodies === undefined ? undefined : grantFor(amount, bodies)
  return { kind: 'each', of: amount.of, each: amount.yen, ...(bodies === undefined ? {} : { bodies }), ...(yen === undefined ? {} : { yen }) }
}

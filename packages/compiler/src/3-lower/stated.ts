import type { BodySet } from '../1-bind/program.ts'
import type { Method } from '../method.ts'
import { columnOf, type CellValue } from './column.ts'
import { byYearAndBody, ratio, yen } from './shape.ts'

/** What a text states for each payer: a share of the cost, or yen. */
export interface StatedShares {
  readonly payers: BodySet
  readonly of: 'ratio' | 'yen'
  readonly shares: readonly { readonly body: BodySet; readonly value: string; readonly text: string }[]
}

/** 明記: 運営費の負担割合は、甲市60%、乙町40%とする · 運営費の負担額は、甲市3,000千円、乙町2,000千円とする. Shares make 100 %, yen the cost. */
export const stated: Method<StatedShares> = {
  name: 'stated',
  sharesCost: true,

  recognise: () => undefined,

  payers: ({ payers }) => payers,

  pools: ({ of }) => of === 'ratio',

  rounds: ({ of }) => of === 'ratio',

  weight: (bound, site) => site.weighed(bound.payers, site.constant(columnOf(byYearAndBody, cellsOf(bound, site.lowering)), ratio)),

  lower(bound, site) {
    if (bound.of === 'ratio') return site.share(stated.weight!(bound, site))
    return site.within(bound.payers, site.constant(columnOf(byYearAndBody, cellsOf(bound, site.lowering)), yen), yen)
  },

  reading: ({ payers, of, shares }) => ({ method: 'stated', values: { who: payers.name, of, by: shares.map(({ body, text }) => `${body.name} ${text}`) } }),
}

function cellsOf({ shares }: StatedShares, { years, bodies }: { readonly years: readonly number[]; readonly bodies: readonly string[] }): readonly CellValue[] {
  return years.flatMap((year) => bodies.map((id) => shares.find(({ body }) => body.members(year)?.[0] === id)?.value ?? 0))
}

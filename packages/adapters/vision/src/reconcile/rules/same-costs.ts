import { groupBy } from '../../group-by.ts'
import type { Finding, Rule } from '../finding.ts'
import type { Programme } from '../../facts/vision.ts'

/** Two programmes with the same cost in every year: perhaps one cost, printed twice. */
export const sameCosts: Rule = ({ vision }) =>
  [...groupBy(vision.programmes, amountsOf)].flatMap(([amounts, group]): readonly Finding[] => {
    if (amounts === '' || group.length < 2) return []
    const names = group.map(({ number }) => `事業【${number}】`).join('と')
    return [{ kind: 'same-cost', subject: `${names}の事業費`, text: `すべての年度で同じ額（${group[0]?.costs.map(({ place }) => place.text).join('、')}）です。一つの費用が二度数えられているおそれがあります。下書きでは別の費用としました。`, places: group.map(({ costs, name }) => costs[0]?.place ?? name) }]
  })

/** Empty where no amount is printed at all. */
function amountsOf({ costs }: Programme): string {
  const amounts = costs.map(({ year, value }) => (value.kind === 'amount' && value.yen > 0 ? `${year}:${value.yen}` : '')).filter((one) => one !== '')
  return amounts.join('/')
}

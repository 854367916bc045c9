import type { Line, NodeId } from '@renkei/plan'
import { advanceName, type Advance } from '../1-bind/advance/advance.ts'
import { inAny } from '../1-bind/years.ts'
import type { Lowering } from './lowering.ts'
import { payeesIn } from './payment/payees-in.ts'
import type { SharePlace } from './share-place.ts'
import { byYearAndBody, yen } from './shape.ts'
import { Site } from './site.ts'

/** A line for what is paid out first, and one for what the others pay back; never in a total. */
export function lowerAdvances(place: SharePlace, advances: readonly Advance[], lowering: Lowering): void {
  for (const advance of advances) {
    const { cost, by, claims, span } = advance
    const site = Site.beside({ lowering, programme: place.programme, method: 'advance', span })
    line(advanceName(cost, '支弁'), 'advance', site.within(by, place.amount(cost), yen), advance, site)
    if (claims === undefined) continue
    const share = claims === 'others' ? place.share(cost, site) : site.within(claims, place.share(cost, site), yen)
    const back = site.node({ op: 'when', cases: [[site.members(by), lowering.outside(yen)]], else: share }, byYearAndBody, yen)
    line(advanceName(cost, '求償'), 'receipt', back, advance, site, { due: {}, ...payeesIn(by, lowering.period.filter((year) => inAny(advance.years, year))) })
  }
}

function line(cost: string, part: Line['part'], node: NodeId, { years }: Advance, { lowering, programme, origin }: Site, payment?: Line['payment']): void {
  const held = lowering.period.filter((year) => inAny(years, year)).map(String)
  lowering.builder.line({ id: `${programme}/${cost}`, programme, cost, node, years: held, bodies: 'body', part, inTotal: false, origin, ...(payment ? { payment } : {}) })
}

import type { NodeId } from '@renkei/plan'
import type { Program, Programme } from '../1-bind/program.ts'
import { lowerAdvances } from './advances.ts'
import type { Lowering } from './lowering.ts'
import { Payments } from './payment/lower-payments.ts'
import { Reliefs } from './relief/lower-reliefs.ts'
import type { SharePlace } from './share-place.ts'
import type { Site } from './site.ts'

/** What costs come to, and what bodies bear of them. */
export interface Shares {
  readonly amount: (programme: Programme | undefined, cost: string) => NodeId
  readonly borne: (programmes: readonly Programme[], cost: string | undefined, site: Site) => NodeId
}

/** What follows the shares: who pays out first, when they are paid, and what of them comes back. Of each programme, then of all of them together. */
export function besideShares({ framework, programmes }: Program, lowering: Lowering, { borne, amount }: Shares): void {
  const [payments, reliefs] = [new Payments(lowering), new Reliefs(lowering)]
  const placeOf = (programme: string, of: readonly Programme[]): SharePlace => ({ programme, share: (cost, site) => borne(of, cost, site), amount: (cost) => amount(of[0], cost) })
  const comesBack = programmes.flatMap((programme) => {
    const place = placeOf(programme.number, [programme])
    lowerAdvances(place, programme.advances, lowering)
    payments.lower(place, programme.payments)
    const back = reliefs.lower(place, programme.reliefs)
    reliefs.realBurden(place, programme.reliefs, back)
    return back
  })
  const whole = placeOf('', programmes)
  payments.lower(whole, framework.payments)
  const back = [...comesBack, ...reliefs.lower(whole, framework.reliefs)]
  const all = [...framework.reliefs, ...programmes.flatMap((programme) => programme.reliefs)]
  if (framework.reliefs.length > 0 || programmes.length > 1) reliefs.realBurden(whole, all, back)
}

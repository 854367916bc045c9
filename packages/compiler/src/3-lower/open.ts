import { argumentWith, hasVerb } from '../1-bind/phrases.ts'
import type { BodySet } from '../1-bind/program.ts'
import type { BurdenClause, Method, Recognised } from '../method.ts'
import { partiesOf } from './parties.ts'
import { byYearAndBody, yen } from './shape.ts'

interface Open {
  /** Absent where the text does not say who decides. */
  readonly who?: BodySet
  /** 議会の議決を経て定める. */
  readonly authority: 'consultation' | 'assembly' | 'study'
  readonly by?: string
}

/** 協議: 関係市町が協議して定める · 協議する · 検討する · 議会の議決を経て定める. A value of its own, never a number. */
export const open: Method<Open> = {
  name: 'open',
  sharesCost: false,

  open: true,

  recognise(clause: BurdenClause, scope): Recognised<Open> {
    const authority = authorityOf(clause)
    if (!authority) return undefined
    const due = argumentWith(clause.clause, 'までに') ?? argumentWith(clause.clause, 'まで')
    const by = due ? { by: scope.text(due.phrase.span) } : {}
    if (!clause.payers) return { bound: { authority, ...by } }
    const who = scope.bodies(clause.payers)
    return who ? { bound: { who, authority, ...by } } : 'reported'
  },

  lower({ who, by }, site) {
    const parties = who ? partiesOf(who, site.lowering) : { who: [] }
    const node = site.open(
      { waiting: 'consultation', about: `${site.cost.name}の負担`, ...parties, ...(by === undefined ? {} : { by }) },
      byYearAndBody,
      yen,
    )
    return who ? site.openWithin(who, node, yen) : site.amongMembers(node, yen)
  },

  reading: ({ who, authority, by }) => ({ method: 'open', values: { deciders: who?.name ?? '', authority, by: by ?? '' } }),
}

function authorityOf({ clause }: BurdenClause): Open['authority'] | undefined {
  if (clause.verb.stem === '負担する') return undefined
  if (hasVerb(clause, '経る')) return 'assembly'
  if (hasVerb(clause, '協議する')) return 'consultation'
  if (hasVerb(clause, '検討する')) return 'study'
  return undefined
}

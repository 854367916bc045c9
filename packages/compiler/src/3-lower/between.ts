import { diagnostic } from '@renkei/diagnostics'
import type { NodeId } from '@renkei/plan'
import { sideOfPhrase, speakingOfPairs } from '../1-bind/pair.ts'
import type { BodySet, Pair, SideAt } from '../1-bind/program.ts'
import { type Quantity, walkQuantity, yearsBackOf } from '../1-bind/quantity/quantity.ts'
import { speakingOfCost } from '../1-bind/quantity/spoken-of.ts'
import { yenOfPhrase } from '../1-bind/quantity/yen-of-phrase.ts'
import type { Scope } from '../1-bind/scope.ts'
import type { BurdenClause, Method, Recognised } from '../method.ts'
import { columnOf } from './column.ts'
import { lowerQuantity } from './quantity/lower-quantity.ts'
import { roundNode } from './rounding.ts'
import { byYearAndBody, byYearAndPair, pairAxes, truth, yen } from './shape.ts'
import type { Site } from './site.ts'

/** Who pays whom what, worked out for each ordered pair. */
export interface Between {
  readonly sides: Pair['sides']
  /** The side that pays. */
  readonly payer: SideAt
  /** Those who may be either side. */
  readonly parties: BodySet
  /** Yen of each pair. */
  readonly quantity: Quantity
  /** What two bodies owe each other is set off, and only the difference is paid. */
  readonly setOff: boolean
  readonly yearsBack: number
}

/** 相互利用: each pays every other for what its own people used there (居住市町が施設所在市町に対し、…を負担する); nobody pays itself. Each pair is rounded by the rule in force. */
export const between: Method<Between> = {
  name: 'between',
  sharesCost: false,

  recognise(clause: BurdenClause, scope): Recognised<Between> {
    const [from, to] = [clause.payers, clause.toward].map((phrase) => phrase && sideOfPhrase(phrase, scope))
    if (clause.clause.verb.stem !== '負担する' || !from || !to || !clause.amount || clause.by) return undefined
    const { sides, at: payer } = from
    const parties = scope.parties()
    const quantity = from.at === to.at || to.sides !== sides ? unread(clause.toward!, scope) : yenOfPhrase(clause.amount, speakingOfPairs(speakingOfCost(scope, clause.amount.span), sides, clause.amount.span))
    if (!quantity || !parties) return 'reported'
    const odd = walkQuantity(quantity).find(({ perBody, perPair }) => perBody && !perPair)
    if (odd || !walkQuantity(quantity).some(isOfPair)) {
      unread(odd ?? quantity, scope)
      return 'reported'
    }
    const setOff = clause.clause.manner.some(({ stem }) => stem === '相殺する')
    return { bound: { sides, payer, parties, quantity, setOff, yearsBack: yearsBackOf(quantity, scope.binding.years[0]!) } }
  },

  payers: ({ parties }) => parties,

  rounds: () => true,

  yearsBack: ({ yearsBack }) => yearsBack,

  lower: (bound, site) => side(bound, bound.payer, site),

  receives: (bound, site) => side(bound, bound.payer === 0 ? 1 : 0, site),

  reading: ({ sides, payer, parties, quantity, setOff }) => ({
    method: 'between',
    values: { from: sides[payer], to: sides[payer === 0 ? 1 : 0], who: parties.name, amount: quantity.text, ...(setOff ? { setOff: '相殺' } : {}) },
  }),
}

function unread({ span }: Pick<Quantity, 'span'>, scope: Scope): undefined {
  scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
}

function isOfPair({ form }: Quantity): boolean {
  return form.kind === 'indicator' && form.reading.seen?.kind === 'pair'
}

/** What each party pays or receives as one side: the sum over all that are the other. Who has to do with nobody pays 0. */
function side(bound: Between, at: SideAt, site: Site): NodeId {
  const [own, other] = at === 0 ? pairAxes : ([pairAxes[1], pairAxes[0]] as const)
  const sum = site.node({ op: 'sum', of: amounts(bound, site), over: other }, ['year', own], yen, bound.sides[at === 0 ? 1 : 0])
  const ofBody = site.node({ op: 'at', of: sum, axis: own, by: { along: 'body' } }, byYearAndBody, yen, bound.sides[at])
  return site.within(bound.parties, site.node({ op: 'arith', fn: 'add', of: [ofBody, nothing(site)] }, byYearAndBody, yen), yen)
}

/** Yen from each to each; of a body to itself, and of who is no party, none. */
function amounts(bound: Between, site: Site): NodeId {
  const { parties, quantity, setOff } = bound
  const { form } = quantity
  const [exact, rounding] = form.kind === 'rounded' ? [form.of, form.rounding] : [quantity, site.rounding]
  const rounded = roundNode(site, lowerQuantity(exact, parties, site), rounding, byYearAndPair)
  const paid = site.node({ op: 'when', cases: [[eachToAnother(parties, site), rounded]], else: site.lowering.outside(yen) }, byYearAndPair, yen, quantity.text)
  return setOff ? lessReturned(paid, site) : paid
}

function eachToAnother(parties: BodySet, site: Site): NodeId {
  const { bodies } = site.lowering
  const mask = site.members(parties)
  const sides = pairAxes.map((axis) => site.node({ op: 'at', of: mask, axis: 'body', by: { along: axis } }, ['year', axis], truth))
  const apart = site.constant(columnOf(pairAxes, bodies.flatMap((home) => bodies.map((host) => home !== host))), truth)
  return site.node({ op: 'compare', rel: 'and', of: [...sides, apart] }, byYearAndPair, truth)
}

/** 相殺: what goes the other way is taken off, and what is less than it is not paid at all. */
function lessReturned(paid: NodeId, site: Site): NodeId {
  const [home, host] = pairAxes
  const turned = [[home, 'body', ['year', 'body', host]], [host, home, ['year', 'body', home]], ['body', host, byYearAndPair]] as const
  const back = turned.reduce((of, [axis, along, axes]) => site.node({ op: 'at', of, axis, by: { along } }, axes, yen), paid)
  const rest = site.node({ op: 'arith', fn: 'sub', of: [paid, back] }, byYearAndPair, yen)
  return site.node({ op: 'arith', fn: 'max', of: [rest, nothing(site)] }, byYearAndPair, yen)
}

function nothing(site: Site): NodeId {
  return site.constant({ axes: [], values: [0] }, yen)
}

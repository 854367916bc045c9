import type { Rational } from '@renkei/money'
import type { NodeId, PlanNode } from '@renkei/plan'
import { applies, type BodyRef } from '../explanation.ts'
import { number, operation, symbol, YEN, type Expression } from '../expression.ts'
import type { FoundFigure, MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { figurePart } from '../parts/figure-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import { guarded } from '../sharing/guarded.ts'
import { pairExpression } from '../sharing/pair-expression.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'
import { sumOf } from '../sum-of.ts'

type Op<Name extends PlanNode['op']> = Extract<PlanNode, { op: Name }>

/** Where the yen of pairs lie, and from which side this line sees them. */
interface Pairs {
  readonly own: Op<'at'>
  readonly others: Op<'sum'>
  /** What is paid, after 相殺. */
  readonly paid: NodeId
  readonly rounded: NodeId
  readonly round: Op<'round'>
  /** What goes the other way. */
  readonly back?: NodeId
}

/** 相互利用: each pays every other for what its own people used there; the line of those who receive is read from the other side. */
export const between: MethodExplanation = {
  name: 'between',

  find(site) {
    const { mask, then } = guarded(site)
    const pairs = pairsOf(site, then)
    if (!pairs) return unknownWay(site)
    const { round, own, others, back } = pairs
    const receives = site.line.part === 'income'
    const figures = figuresOf(site, round.of)
    return {
      amount: receives ? { name: site.line.cost, mark: 'not-stated', clause: site.clause } : amountPart(site),
      set: setPart(site, mask),
      figures: figures.length === 0 ? { notApplicable: 'without-figures' } : figures,
      formula: { general: symbol('share'), of: (body) => formulaOf(site, pairs, body) },
      rounding: roundingPart(site, round),
      remainder: { notApplicable: 'no-remainder' },
      details: {
        words: site.context.plan.nodes[round.of]!.label ?? '',
        fromParts: true,
        between: { own: own.label ?? '', other: others.label ?? '', ...(receives ? { receives } : {}), ...(back === undefined ? {} : { setOff: true }) },
      },
    }
  },

  tell: {
    ja: ({ set, details: { between: sides, words = '' } }, write) => {
      const who = applies(set) && set.name !== '' ? write.line`${write.set(set)}のうち、` : []
      const rest = `自らに対するものは含まない。${sides?.setOff ? '互いに払う額は相殺し、差額だけを払う。' : ''}`
      return [sides?.receives ? write.line`${who}${sides.own}が、${sides.other}のそれぞれから、${words}を受け取る。${rest}` : write.line`${who}${sides?.own ?? ''}が、${sides?.other ?? ''}のそれぞれに、${words}を払う。${rest}`]
    },
    en: ({ set, details: { between: sides, words = '' } }, write) => {
      const who = applies(set) && set.name !== '' ? write.line`Of ${write.set(set)}, ` : []
      const rest = `Nobody pays itself.${sides?.setOff ? ' What two owe each other is set off and only the difference paid.' : ''}`
      return [write.line`${who}each as ${sides?.own ?? ''} ${sides?.receives ? 'is paid by' : 'pays'} every ${sides?.other ?? ''} ${words}. ${rest}`]
    },
  },
}

function pairsOf(site: Site, then: NodeId): Pairs | undefined {
  const op = <Name extends PlanNode['op']>(name: Name, id: NodeId | undefined): Op<Name> | undefined => (id === undefined ? undefined : site.op(name, id))
  const own = op('at', op('arith', then)?.of[0])
  const others = op('sum', own?.of)
  const rest = op('arith', op('arith', others?.of)?.of[0])
  const [gross = others?.of, back] = rest?.of ?? []
  const rounded = op('when', gross)?.cases[0]?.[1]
  const round = op('round', rounded)
  return own && others && rounded !== undefined && round ? { own, others, paid: others.of, rounded, round, ...(back === undefined ? {} : { back }) } : undefined
}

/** What has to do with one of the others, and what it comes to before rounding. */
interface Term {
  readonly expression: Expression
  readonly exact: Rational
}

/** What the body pays each of the others, or is paid: 宇部市（52人 × 4,700円） ＋ 防府市（29人 × 4,700円）. */
function formulaOf(site: Site, pairs: Pairs, body: BodyRef) {
  const yen = site.yen(body.member)
  const terms = yen === undefined ? [] : site.context.inOrder(site.context.bodiesOf(site.line)).map((other) => termOf(site, pairs, body, other))
  if (yen === undefined || terms.includes('unknown')) return undefined
  const known = terms.flatMap((term) => (term && term !== 'unknown' ? [term] : []))
  const parts = known.map(({ expression }) => expression)
  const expression = parts.length === 0 ? number('0', YEN) : operation('add', ...parts)
  return { body, expression, exact: known.length === 0 ? yen : sumOf(known.map(({ exact }) => exact)), rounded: yen, extra: '0', yen }
}

function termOf(site: Site, pairs: Pairs, body: BodyRef, other: BodyRef): Term | 'unknown' | undefined {
  const { own, others, paid, rounded, round, back } = pairs
  const place = { at: { [own.axis]: body.member, [others.over]: other.member }, via: body.member }
  const at = (node: NodeId): Rational | undefined => site.cells.valueAt(node, place.at, place.via)
  const yen = body === other ? undefined : at(paid)
  if (yen === undefined || yen === '0') return undefined
  const [expression, exact, gross] = [pairExpression(site, round.of, place), at(round.of), at(rounded)]
  if (expression === undefined || exact === undefined || gross === undefined) return 'unknown'
  const returned = (back === undefined ? undefined : at(back)) ?? '0'
  const of = returned === '0' ? expression : operation('sub', exact === gross ? expression : number(gross, YEN), number(returned, YEN))
  return { expression: { kind: 'with', name: other.name, of }, exact: returned === '0' ? exact : yen }
}

/** Figures of pairs and of sides: told with their source; a body has as many numbers as partners. */
function figuresOf(site: Site, id: NodeId): readonly FoundFigure[] {
  const seen = new Map<string, FoundFigure>()
  const walk = (at: NodeId): void => {
    const node = site.context.plan.nodes[at]!
    const part = figurePart(site, at, [])
    if (part) seen.set(part.part.key, { part: { ...part.part, ofPairs: true }, value: () => undefined })
    if (node.op === 'arith') node.of.forEach(walk)
    if (node.op === 'at' || node.op === 'round') walk(node.of)
  }
  walk(id)
  return [...seen.values()]
}

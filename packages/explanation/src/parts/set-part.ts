import type { NodeId, PlanNode } from '@renkei/plan'
import { applies, type BodyRef, type Maybe, type SetPart } from '../explanation.ts'
import type { Site } from '../site.ts'

type Constant = Extract<PlanNode, { op: 'const' }>

/** The members a mask or constant weights name in this year; none while the role is not filled. */
export function setPart(site: Site, id: NodeId | undefined): Maybe<SetPart> {
  const key = `${id ?? ''} ${site.year} ${site.line.bodies}`
  const known = site.context.sets.get(key)
  if (known !== undefined) return known
  const found = findSet(site, id)
  if (applies(found)) site.context.sets.set(key, found)
  return found
}

function findSet(site: Site, id: NodeId | undefined): Maybe<SetPart> {
  if (id !== undefined && isChosen(site, id)) return chosenSet(site, id)
  const { filled, members } = maskOf(site, id)
  if (members === undefined) return { notApplicable: 'nobody-bears' }
  const base = { name: members.label ?? '', clause: site.context.clause(members.origin) }
  if ([...(filled === undefined ? [] : [filled]), ...fillings(site, members)].some((each) => isWaiting(site, each))) return { ...base, members: [], unfilled: true }
  return { ...base, members: membersOf(site, members) }
}

/** A mask that figures decide: 人口が1万人未満の団体. */
function isChosen(site: Site, id: NodeId): boolean {
  const node = site.context.plan.nodes[id]!
  return node.type.kind === 'truth' && (node.op === 'compare' || (node.op === 'when' && node.cases.some(([, then]) => isChosen(site, then) || site.op('compare', then) !== undefined)))
}

/** Those for whom it came out true. */
function chosenSet(site: Site, id: NodeId): SetPart {
  const members = site.context.bodiesOf(site.line).filter(({ member }) => site.cells.step(id, member)?.result.value === true)
  return { name: site.context.plan.nodes[id]!.label ?? '', clause: site.at(id).clause, members: site.context.inOrder(members) }
}

/** All bodies of the line: where a clause names no other. */
export function everyBody(site: Site): SetPart {
  return { name: '', members: site.context.inOrder(site.context.bodiesOf(site.line)) }
}

/** A mask, or one for the years in which its role is filled: of the two constants that one is by body, the other by year alone. */
function maskOf(site: Site, id: NodeId | undefined): { filled?: Constant; members?: Constant } {
  const plain = id === undefined ? undefined : site.op('const', id)
  if (plain !== undefined) return { members: plain }
  const [first = []] = (id === undefined ? undefined : site.op('when', id))?.cases ?? []
  const constants = first.flatMap((each) => site.op('const', each) ?? [])
  const members = constants.find(({ value }) => value.axes.includes(site.line.bodies))
  const filled = constants.find((constant) => constant !== members)
  return { ...(members && { members }), ...(filled && { filled }) }
}

/** Whether a role is filled may stand beside its mask: while it is not, the mask names whoever may fill it. */
function fillings({ context: { plan } }: Site, { origin, label }: Constant): readonly Constant[] {
  return Object.values(plan.nodes).flatMap((node) =>
    node.op === 'const' && node.origin === origin && node.label === label && node.axes.length === 1 && node.axes[0] === 'year' && node.value.marks !== undefined ? [node] : [],
  )
}

function isWaiting(site: Site, { value }: Constant): boolean {
  const cell = site.context.columns.cell(value, { year: site.year })
  return cell !== undefined && 'mark' in cell
}

/**
 * A member without a number of its own (a class nobody gave a weight) is a member still; one whose weight is 0 only takes a remainder.
 */
function membersOf(site: Site, { value }: Constant): readonly BodyRef[] {
  const members = site.context.bodiesOf(site.line).filter(({ member }) => {
    const cell = site.context.columns.cell(value, { year: site.year, [site.line.bodies]: member })
    return cell !== undefined && ('value' in cell ? cell.value !== false && cell.value !== '0' : 'waiting' in cell.mark)
  })
  return site.context.inOrder(members)
}

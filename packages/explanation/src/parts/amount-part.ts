import type { Rational } from '@renkei/money'
import { inputsOf, type NodeId, type PlanNode } from '@renkei/plan'
import type { AmountPart, ClauseRef } from '../explanation.ts'
import { number, operation, percent, YEN, type Expression } from '../expression.ts'
import { saysOf } from './record-parts.ts'
import type { Site } from '../site.ts'

/** The amount a node holds: its yen in this year, how it was made and where it is written. `via` is a body that reads it. */
export function amountPart(site: Site, of: NodeId | undefined = site.amount, via?: string): AmountPart {
  const id = of === undefined ? undefined : onRecordOrElse(site, of)
  const node = id === undefined ? undefined : site.context.plan.nodes[id]
  if (id === undefined || node === undefined) return { name: site.line.cost, mark: 'not-stated', clause: site.clause }
  const mark = markOf(site, node)
  const value = mark === undefined ? (site.cells.value(id, via) ?? hanging(site, id)) : undefined
  const made = value === undefined ? undefined : madeOf(site, node, via)
  return {
    name: node.label ?? site.line.cost,
    ...(value === undefined ? {} : { value }),
    ...(mark === undefined ? {} : { mark }),
    ...(made === undefined ? {} : { made, from: eachPlaceOnce(sources(site, node, site.year)) }),
    clause: clauseOf(site, node, site.year),
  }
}

/** What stands on record for the year, or what it stands in the place of. */
function onRecordOrElse(site: Site, id: NodeId): NodeId {
  const node = site.op('recorded', id)
  if (node === undefined) return id
  const { records, asOf } = site.context.snapshot
  const record = records[node.slot]
  return record !== undefined && record.decided <= asOf && saysOf(record, site.year, site.context) ? id : onRecordOrElse(site, node.else)
}

function eachPlaceOnce(clauses: readonly ClauseRef[]): readonly ClauseRef[] {
  return [...new Map(clauses.map((clause) => [`${clause.span.source}\n${clause.span.start}\n${clause.span.end}`, clause])).values()]
}

/** The words that hold in the year, where the node knows them. */
function clauseOf(site: Site, { originsByYear, origin }: PlanNode, year: string): ClauseRef {
  return site.context.clause(originsByYear?.[year] ?? origin)
}

/** The definition of an increment and the amounts stated in the text, as they are read for a year. */
function sources(site: Site, node: PlanNode, year: string): readonly ClauseRef[] {
  const inputs = inputsOf(node).map((input) => site.context.plan.nodes[input.node]!)
  const clause = clauseOf(site, node, year)
  switch (node.op) {
    case 'const':
      return node.label === undefined ? [] : [clause]
    case 'at':
      return inputs.flatMap((input) => sources(site, input, 'fixed' in node.by ? node.by.fixed : year))
    case 'arith':
    case 'round':
      return [...(clause.method === 'increment' || clause.method === 'definition' ? [clause] : []), ...inputs.flatMap((input) => sources(site, input, year))]
    default:
      return []
  }
}

/** An open line does not read its amount; the outcome says what hangs on it. */
function hanging({ line, outcome }: Site, id: NodeId): Rational | undefined {
  const yen = id === line.hangs ? outcome.hanging : undefined
  return yen === undefined ? undefined : String(yen)
}

function markOf(site: Site, node: PlanNode): AmountPart['mark'] {
  if (node.op === 'round') return markOf(site, site.context.plan.nodes[node.of]!)
  if (node.op !== 'const') return undefined
  const cell = site.context.columns.cell(node.value, { year: site.year })
  if (cell === undefined || !('mark' in cell)) return undefined
  return 'none' in cell.mark ? 'nil' : 'undetermined'
}

/** Amounts made of others: an increment, その他の経費, 残額. */
function madeOf(site: Site, node: PlanNode, via: string | undefined): Expression | undefined {
  if (node.op === 'when') return madeOtherwise(site, node, via)
  if (node.op === 'round') return madeByDefinition(site, site.context.plan.nodes[node.of]!, via)
  if (node.op !== 'arith') return undefined
  const taken = node.fn === 'max' ? greatest(site, node, via) : node.of
  const operands = taken.map((id) => operandOf(site, id, node, via))
  if (operands.length === 1) return operands[0]
  return operands.every((operand) => operand !== undefined) ? operation(node.fn, ...operands) : undefined
}

/** A part of a cost that a sentence names itself (その2分の1) needs no more words. */
function madeByDefinition(site: Site, node: PlanNode, via: string | undefined): Expression | undefined {
  return site.context.plan.origins[node.origin]!.method === 'definition' ? madeOf(site, node, via) : undefined
}

/** 残額 is never less than 0: it is the difference where nothing else holds. */
function madeOtherwise(site: Site, node: Extract<PlanNode, { op: 'when' }>, via: string | undefined): Expression | undefined {
  const isRead = site.cells.step(node.else, via) !== undefined
  return isRead ? madeOf(site, site.context.plan.nodes[node.else]!, via) : undefined
}

/** Of what is never less than 0, the amount itself where it is more. */
function greatest(site: Site, { of }: Extract<PlanNode, { op: 'arith' }>, via: string | undefined): readonly NodeId[] {
  const [amount, floor] = of
  const own = amount === undefined ? undefined : site.cells.value(amount, via)
  const isZero = floor !== undefined && of.length === 2 && site.cells.value(floor, via) === '0'
  return isZero && own !== undefined && own !== '0' && !own.startsWith('-') ? [amount!] : of
}

/** 70% stands as it is written; everything else has a unit. */
function valueOf(value: Rational, { type, label }: PlanNode): Expression {
  const unit = type.kind === 'number' ? type.unit : YEN
  return Object.keys(unit).length === 0 && value.includes('/') ? percent(value) : number(value, unit, label)
}

/** An amount that has a name of its own is told by itself. */
function operandOf(site: Site, id: NodeId, parent: PlanNode, via: string | undefined): Expression | undefined {
  const node = site.context.plan.nodes[id]!
  const value = site.cells.value(id, via)
  // A list of names in the same sentence (県補助金及び診療収入) is told part by part.
  const isListed = node.op === 'arith' && node.origin === parent.origin
  const isNamed = node.label !== undefined && node.label !== parent.label && !isListed
  const made = isNamed ? undefined : madeOf(site, node, via)
  return made ?? (value === undefined ? undefined : valueOf(value, node))
}

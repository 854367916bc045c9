import type { AxisId, Line, NodeId } from '@renkei/plan'
import { Cell } from './book/cell.ts'
import { Refused, type RefusalReason } from './unfold/refusal.ts'
import { burdenParts, type BurdenPart } from './unfold/sharing/burden-parts.ts'
import type { Sym } from './unfold/sym.ts'
import { Unfolding, type At } from './unfold/unfolding.ts'
import type { WorkbookInput } from './workbook-input.ts'

/** A line of the plan in the year of the workbook. */
export interface BookedLine {
  readonly line: Line
  /** By member of the body axis; nothing if the line cannot be carried. */
  readonly cells?: readonly Sym[]
  /** The year before, if the rules reach back to it. */
  readonly before?: readonly Sym[]
  /** 均等割, 人口割 …, if the line is one sharing by them. */
  readonly parts?: readonly BurdenPart[]
  /** What the shares must sum to. */
  readonly amount?: Sym
  readonly refused?: { readonly reason: RefusalReason; readonly node: NodeId }
}

/** All lines of the year as cells of one working sheet. */
export function bookLines(input: WorkbookInput): { readonly u: Unfolding; readonly lines: readonly BookedLine[] } {
  const { plan, snapshot, year, bodies } = input
  const names = new Map(bodies.map(({ code, name }) => [code, name]))
  const axis = (id: AxisId): readonly string[] => plan.axes.find((each) => each.id === id)?.members ?? []
  const years = axis('year')
  const labelOf = (id: AxisId, member: number): string => names.get(axis(id)[member]!) ?? axis(id)[member]!
  const u = new Unfolding(plan, snapshot, { titleOf: (id, at) => titleOf(input, id, at, labelOf), labelOf })
  const at = years.indexOf(year)
  const lines = plan.lines.filter((line) => line.years.includes(year)).map((line): BookedLine => {
    try {
      const amount = line.conserves === undefined ? undefined : u.cell(line.conserves, { year: at })
      const cells = axis(line.bodies).map((_, i) => u.cell(line.node, { year: at, [line.bodies]: i }))
      return { line, cells, parts: partsOf(u, cells), ...(amount === undefined ? {} : { amount }), ...yearBefore(u, line, years, at, axis(line.bodies).length) }
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      return { line, refused: { reason: fault.reason, node: fault.node } }
    }
  })
  return { u, lines }
}

/** Of lines whose yen are the shares themselves; what is added to shares has no 割 of its own. */
function partsOf(u: Unfolding, cells: readonly Sym[]): readonly BurdenPart[] {
  const own = cells.filter(({ fixedNone }) => !fixedNone).map(({ num }) => (num.of instanceof Cell ? u.sharedIn.get(num.of) : undefined))
  const [first] = own
  return first !== undefined && own.every((each) => each === first) ? burdenParts(u, first.id, first.at) : []
}

function yearBefore(u: Unfolding, line: Line, years: readonly string[], at: number, count: number): Pick<BookedLine, 'before'> {
  if (at === 0 || !line.years.includes(years[at - 1]!)) return {}
  try {
    return { before: Array.from({ length: count }, (_, i) => u.cell(line.node, { year: at - 1, [line.bodies]: i })) }
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    return {}
  }
}

function titleOf({ plan }: WorkbookInput, id: NodeId, at: At, labelOf: (axis: AxisId, member: number) => string): string {
  const node = plan.nodes[id]!
  const line = plan.lines.find((each) => each.node === id)
  const name = line === undefined ? (node.label ?? opNames[node.op]) : `【${line.programme}】${line.cost}`
  const where = Object.entries(at).filter(([axis]) => axis !== 'body').map(([axis, member]) => (axis === 'year' ? `${labelOf(axis, member)}年度` : labelOf(axis, member)))
  return [name, ...(line === undefined && node.label !== undefined ? [opNames[node.op]] : []), ...where].join('　')
}

const opNames = {
  const: '定めた値', figure: '基礎数値', open: '未決', recorded: '既定額', at: '他の年度の値', arith: '計算', compare: '比較', when: '場合分け', sum: '合計', round: '端数処理', apportion: '按分', native: '拡張',
} as const

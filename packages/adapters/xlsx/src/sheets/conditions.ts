import { inputsOf, type Line, type NodeId } from '@renkei/plan'
import { unitText } from './unit-text.ts'
import { Cell } from '../book/cell.ts'
import { Sheet } from '../book/sheet.ts'
import type { InputCell } from '../unfold/inputs.ts'
import type { Unfolding } from '../unfold/unfolding.ts'
import type { WorkbookInput } from '../workbook-input.ts'
import { SHEET } from './names.ts'

/** 条件: year, day of knowledge, whether the workbook may be trusted, and every amount the text fixes or leaves to be filled in. */
export function conditionsSheet(input: WorkbookInput, u: Unfolding, test: Cell): Sheet {
  const sheet = new Sheet(SHEET.conditions)
  const { title, year, snapshot } = input
  sheet.put(1, 1, `${title}　負担金積算内訳書`, 'title')
  sheet.put(2, 1, '黄色の欄を書き換えると、計算過程と負担金算定が計算し直されます。数は整数（分母のある欄は分数）で入力してください。', 'note')
  sheet.line(4, ['年度', `${year}年度`], 'label')
  sheet.line(5, ['算定日', snapshot.asOf], 'label')
  sheet.put(6, 1, '検査', 'label')
  sheet.place(6, 2, test)
  sheet.line(8, ['事業', '項目', '対象', '年度', '値', '分母', '単位', '根拠'], 'heading')
  const lineOf = linesByNode(input)
  u.inputs.all.filter(({ leaf }) => leaf.kind === 'const' || leaf.kind === 'before' || leaf.kind === 'recorded').forEach((each, i) => row(sheet, 9 + i, input, u, each, lineOf.get(each.leaf.node)))
  sheet.frozen = { rows: 8, columns: 0 }
  sheet.titleRows = 8
  for (const [column, width] of [22, 36, 16, 10, 18, 10, 10, 60].entries()) sheet.widths.set(column + 1, width)
  return sheet
}

/** By node the first line of the year that is computed from it. */
function linesByNode({ plan, year }: WorkbookInput): ReadonlyMap<NodeId, Line> {
  const found = new Map<NodeId, Line>()
  for (const line of plan.lines.filter(({ years }) => years.includes(year))) {
    const left = [line.conserves, line.hangs, line.node].filter((id) => id !== undefined)
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      if (found.has(id)) continue
      found.set(id, line)
      left.push(...inputsOf(plan.nodes[id]!).map(({ node }) => node))
    }
  }
  return found
}

function row(sheet: Sheet, at: number, { plan, citationOf }: WorkbookInput, u: Unfolding, { cell, over, leaf, at: spot }: InputCell, line: Line | undefined): void {
  const node = plan.nodes[leaf.node]!
  const origin = plan.origins[node.originsByYear?.[u.members('year')[spot['year'] ?? 0] ?? ''] ?? node.origin]
  const what = leaf.kind === 'recorded' ? `${leaf.slot}（既定額）` : leaf.kind === 'before' ? `${node.label ?? '値'}（期間の前の年度）` : (node.label ?? line?.cost ?? '額')
  const members = Object.entries(spot).filter(([axis]) => axis !== 'year').map(([axis, member]) => u.labelOf(axis, member))
  const where = spot['year'] === undefined ? '' : `${u.members('year')[spot['year']]}年度`
  sheet.line(at, [line === undefined ? '' : `【${line.programme}】`, what, members.join('　'), where, cell, over, unitText(node.type), origin?.clause ?? (origin && citationOf?.(origin.span)) ?? ''], 'text')
  sheet.fill(at, 8, 'text')
}

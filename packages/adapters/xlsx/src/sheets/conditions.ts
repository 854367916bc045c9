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
  u.inputs.all.filter(({ leaf }) => leaf.kind === 'const' || leaf.kind === 'before' || leaf.kind === 'recorded').forEach((each, i) => row(sheet, 9 + i, input, u, each))
  sheet.frozen = { rows: 8, columns: 0 }
  sheet.titleRows = 8
  for (const [column, width] of [22, 36, 16, 10, 18, 10, 10, 60].entries()) sheet.widths.set(column + 1, width)
  return sheet
}

function row(sheet: Sheet, at: number, { plan, citationOf }: WorkbookInput, u: Unfolding, { cell, over, leaf, at: spot }: InputCell): void {
  const node = plan.nodes[leaf.node]!
  const line = plan.lines.find((each) => each.conserves === leaf.node || each.hangs === leaf.node || each.node === leaf.node)
  const origin = plan.origins[node.originsByYear?.[u.members('year')[spot['year'] ?? 0] ?? ''] ?? node.origin]
  const what = leaf.kind === 'recorded' ? `${leaf.slot}（既定額）` : leaf.kind === 'before' ? `${node.label ?? '値'}（期間の前の年度）` : (node.label ?? line?.cost ?? '額')
  const members = Object.entries(spot).filter(([axis]) => axis !== 'year').map(([axis, member]) => u.labelOf(axis, member))
  const where = spot['year'] === undefined ? '' : `${u.members('year')[spot['year']]}年度`
  sheet.line(at, [line === undefined ? '' : `【${line.programme}】`, what, members.join('　'), where, cell, over, unitText(node.type), origin?.clause ?? (origin && citationOf?.(origin.span)) ?? ''], 'text')
}

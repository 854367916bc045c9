import type { Figure } from '@renkei/plan'
import { Sheet } from '../book/sheet.ts'
import type { InputCell } from '../unfold/inputs.ts'
import type { Unfolding } from '../unfold/unfolding.ts'
import type { WorkbookInput } from '../workbook-input.ts'
import { SHEET } from './names.ts'
import { unitText } from './unit-text.ts'

const QUALITY: Readonly<Record<Figure['quality'], string>> = { final: '確定', preliminary: '速報', estimate: '推計', planned: '予定' }
const HEADINGS = ['指標', '年度', '単位', '資料', '時点', '基準', '確度'] as const

/** 基礎数値: a column for each figure and year read, a row for each body; figures of other shapes below. */
export function figuresSheet(input: WorkbookInput, u: Unfolding): Sheet {
  const sheet = new Sheet(SHEET.figures)
  sheet.put(1, 1, `${input.title}　基礎数値`, 'title')
  HEADINGS.forEach((heading, i) => sheet.put(3 + i, 1, heading, 'label'))
  const bodies = input.plan.axes.find(({ id }) => id === 'body')?.members ?? []
  const first = 3 + HEADINGS.length
  bodies.forEach((_, i) => sheet.put(first + i, 1, u.labelOf('body', i), 'text'))
  const columns = new Map<string, number>()
  const others: InputCell[] = []
  let next = 2
  for (const each of u.inputs.all) {
    if (each.leaf.kind !== 'figure') continue
    const { body, year, ...rest } = each.at
    if (body === undefined || Object.keys(rest).length > 0) {
      others.push(each)
      continue
    }
    const key = `${each.leaf.key}\n${year ?? ''}`
    const column = columns.get(key) ?? next
    if (!columns.has(key)) {
      columns.set(key, column)
      next += each.over === undefined ? 1 : 2
      head(sheet, column, input, u, each)
    }
    sheet.place(first + body, column, each.cell)
    if (each.over !== undefined) sheet.place(first + body, column + 1, each.over)
  }
  otherFigures(sheet, first + bodies.length + 2, input, u, others)
  sheet.frozen = { rows: 2 + HEADINGS.length, columns: 1 }
  sheet.titleRows = 2 + HEADINGS.length
  sheet.widths.set(1, 18)
  for (let column = 2; column < Math.max(next, 6); column++) sheet.widths.set(column, 20)
  return sheet
}

function head(sheet: Sheet, column: number, { plan, snapshot }: WorkbookInput, u: Unfolding, { leaf, at, over }: InputCell): void {
  const node = plan.nodes[leaf.node]!
  const figure = leaf.kind === 'figure' ? snapshot.figures[leaf.key] : undefined
  const year = at['year'] === undefined ? '' : u.members('year')[at['year']]!
  const vintage = figure?.source.byYear?.[year]?.vintage ?? figure?.source.vintage ?? ''
  const texts = [node.label ?? (leaf.kind === 'figure' ? leaf.key : ''), year === '' ? '' : `${year}年度`, unitText(node.type), figure?.source.name ?? '', vintage, figure?.source.asOfRule ?? '', figure === undefined || figure.column.values.every((value) => value === null) ? '資料待ち' : QUALITY[figure.quality]]
  texts.forEach((text, i) => sheet.put(3 + i, column, text, i === 0 ? 'heading' : 'text'))
  if (over !== undefined) sheet.put(3, column + 1, '（分母）', 'heading')
}

function otherFigures(sheet: Sheet, first: number, { plan, snapshot }: WorkbookInput, u: Unfolding, others: readonly InputCell[]): void {
  if (others.length === 0) return
  sheet.line(first, ['指標', '対象', '年度', '値', '分母', '資料', '時点'], 'heading')
  others.forEach(({ cell, over, leaf, at }, i) => {
    const figure = leaf.kind === 'figure' ? snapshot.figures[leaf.key] : undefined
    const members = Object.entries(at).filter(([axis]) => axis !== 'year').map(([axis, member]) => u.labelOf(axis, member))
    const year = at['year'] === undefined ? '' : `${u.members('year')[at['year']]}年度`
    sheet.line(first + 1 + i, [plan.nodes[leaf.node]!.label ?? '', members.join('→'), year, cell, over, figure?.source.name ?? '', figure?.source.vintage ?? ''], 'text')
  })
}

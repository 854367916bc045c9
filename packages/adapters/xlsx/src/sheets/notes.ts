import type { Language } from '@renkei/diagnostics'
import type { Cell } from '../book/cell.ts'
import { Sheet } from '../book/sheet.ts'
import type { BookedLine } from '../line-book.ts'
import type { InputCell } from '../unfold/inputs.ts'
import type { RefusalReason } from '../unfold/refusal.ts'
import type { Unfolding } from '../unfold/unfolding.ts'
import type { WorkbookInput } from '../workbook-input.ts'
import { groupBy } from './group-by.ts'
import { lineTitle } from './line-title.ts'
import { SHEET } from './names.ts'

/** Why a line cannot be carried by whole numbers in a workbook. */
export const REFUSAL_TEXTS: Readonly<Record<Language, Readonly<Record<RefusalReason, string>>>> = {
  ja: {
    'too-large': '計算の途中の数が15桁を超え、表計算では正確に計算できません',
    operator: '拡張の計算方法は、表計算の式にできません',
    'moving-index': '参照する年度又は団体が数値によって変わるため、表計算の式にできません',
    misfit: '数値の形が計画と合いません',
  },
  en: {
    'too-large': 'numbers on the way have more than 15 digits, which a workbook does not compute exactly',
    operator: 'a way of computing that a plug-in added cannot be written as a formula',
    'moving-index': 'the year or body that is referred to depends on figures, which cannot be written as a formula',
    misfit: 'the figures do not have the shape of the plan',
  },
}

/** 仮定・疑義・未決, with the cells into which decisions are typed, and what this workbook does not compute. */
export function notesSheet(input: WorkbookInput, u: Unfolding, lines: readonly BookedLine[]): Sheet {
  const sheet = new Sheet(SHEET.notes)
  const { title, year } = input
  sheet.put(1, 1, `${title}　${year}年度　仮定・疑義・未決`, 'title')
  section(sheet, '計算できない費目', ['費目', '理由'], lines.flatMap(({ line, refused }) => (refused === undefined ? [] : [[lineTitle(input, line), REFUSAL_TEXTS.ja[refused.reason]]])))
  openItems(sheet, input, u)
  const assumptions = input.assumptions ?? codesOf(input)
  const told = (kind: 'assumption' | 'doubt'): readonly (readonly string[])[] => assumptions.filter((each) => each.kind === kind).map(({ title: about, text, place }) => [about, text, place])
  section(sheet, '仮定', ['費目', '内容', '出典'], told('assumption'))
  section(sheet, '疑義', ['種別', '内容', '出典'], told('doubt'))
  sheet.frozen = { rows: 1, columns: 1 }
  for (const [column, width] of [40, 60, 40, ...Array.from({ length: 24 }, () => 14)].entries()) sheet.widths.set(column + 1, width)
  return sheet
}

function codesOf({ plan }: WorkbookInput): NonNullable<WorkbookInput['assumptions']> {
  return plan.assumptions.map(({ text, code, origin }) => ({ kind: 'assumption', title: text, text: code, place: plan.origins[origin]?.clause ?? '' }))
}

function section(sheet: Sheet, title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
  sheet.skip()
  sheet.put(sheet.nextRow, 1, title, 'heading')
  if (rows.length === 0) sheet.put(sheet.nextRow, 1, 'ありません。', 'note')
  else sheet.line(sheet.nextRow, headings, 'label')
  for (const row of rows) sheet.line(sheet.nextRow, row, 'text')
}

/** A row for each item and year, a column for each body it is decided for. */
function openItems(sheet: Sheet, { plan }: WorkbookInput, u: Unfolding): void {
  const inputs = u.inputs.all.filter(({ leaf }) => leaf.kind === 'open')
  const rows = groupBy(inputs, ({ leaf, at }) => `${leaf.kind === 'open' ? leaf.item : ''}\n${at['year'] ?? ''}`)
  sheet.skip()
  sheet.put(sheet.nextRow, 1, '未決（決まったら黄色の欄に入力すると計算されます）', 'heading')
  if (rows.size === 0) sheet.put(sheet.nextRow, 1, 'ありません。', 'note')
  const bodies = [...new Set(inputs.flatMap(({ at }) => Object.entries(at).flatMap(([axis, member]) => (axis === 'year' ? [] : [u.labelOf(axis, member)]))))]
  if (rows.size > 0) sheet.line(sheet.nextRow, ['事項', '決める者', '年度', ...(bodies.length === 0 ? ['値'] : bodies)], 'label')
  for (const group of rows.values()) itemRows(sheet, plan.open, u, bodies, group)
}

function itemRows(sheet: Sheet, open: WorkbookInput['plan']['open'], u: Unfolding, bodies: readonly string[], group: readonly InputCell[]): void {
  const { leaf, at } = group[0]!
  const item = open.find(({ id }) => leaf.kind === 'open' && id === leaf.item)
  const year = at['year'] === undefined ? '' : `${u.members('year')[at['year']]}年度`
  const cellsOf = (of: (input: InputCell) => Cell | undefined): (Cell | undefined)[] => {
    const line: (Cell | undefined)[] = []
    for (const input of group) {
      const members = Object.entries(input.at).filter(([axis]) => axis !== 'year').map(([axis, member]) => u.labelOf(axis, member))
      line[Math.max(0, bodies.indexOf(members.at(-1) ?? ''))] = of(input)
    }
    return line
  }
  sheet.line(sheet.nextRow, [item?.about ?? '', item?.who.join('、') ?? '', year, ...cellsOf(({ cell }) => cell)], 'text')
  if (group.some(({ over }) => over !== undefined)) sheet.line(sheet.nextRow, ['　（分母）', '', '', ...cellsOf(({ over }) => over)], 'text')
}

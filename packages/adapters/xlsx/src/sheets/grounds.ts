import { inputsOf, type NodeId, type Plan } from '@renkei/plan'
import { Sheet } from '../book/sheet.ts'
import type { BookedLine } from '../line-book.ts'
import type { WorkbookInput } from '../workbook-input.ts'
import { lineTitle } from './line-title.ts'
import { SHEET } from './names.ts'

/** 根拠: for each line every sentence it stands on, as written, and where it stands. */
export function groundsSheet(input: WorkbookInput, lines: readonly BookedLine[]): Sheet {
  const sheet = new Sheet(SHEET.grounds)
  sheet.put(1, 1, `${input.title}　${input.year}年度　根拠`, 'title')
  sheet.line(3, ['費目', '文', '出典'], 'heading')
  for (const { line } of lines) {
    originsOf(input.plan, line.node, line.origin, input.year).forEach((at, i) => {
      const { clause, span } = input.plan.origins[at]!
      sheet.line(sheet.nextRow, [i === 0 ? lineTitle(input, line) : '', clause ?? '', input.citationOf?.(span) ?? span.source], 'text')
    })
  }
  sheet.frozen = { rows: 3, columns: 1 }
  sheet.titleRows = 3
  for (const [column, width] of [36, 100, 36].entries()) sheet.widths.set(column + 1, width)
  return sheet
}

/** The sentence of the line first, then those of what it reads, each once. */
function originsOf(plan: Plan, root: NodeId, first: number, year: string): readonly number[] {
  const found = new Map<string, number>()
  const seen = new Set<NodeId>()
  const add = (at: number): void => {
    const { span, clause } = plan.origins[at]!
    const key = `${span.source}\n${clause ?? ''}`
    if (clause !== undefined && !found.has(key)) found.set(key, at)
  }
  const visit = (id: NodeId): void => {
    if (seen.has(id)) return
    seen.add(id)
    const node = plan.nodes[id]!
    add(node.originsByYear?.[year] ?? node.origin)
    if (node.roundedBy !== undefined) add(node.roundedBy)
    for (const { node: read } of inputsOf(node)) visit(read)
  }
  add(first)
  visit(root)
  return [...found.values()]
}

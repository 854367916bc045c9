import { decodeText } from '@renkei/csv'
import { diagnostic, type Diagnostic, hasErrors } from '@renkei/diagnostics'
import { proposeMapping, type Sheet, sheetOfCsv, takeFigures } from '@renkei/sheet'
import { readWorkbook, sheetOf } from '@renkei/xlsx-in'
import { messagesOf } from '../messages.ts'
import type { FiguresImported, FiguresParams } from '../protocol-transfer.ts'
import type { Session } from '../session.ts'

interface Opened {
  readonly sheets: readonly string[]
  readonly sheet?: Sheet
  /** Of a workbook. */
  readonly name?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** The figures of a sheet, as its mapping says; every column is shown with what it is read as. */
export function readFigures(session: Session, { language, name, bytes, sheet: wanted, mapping: corrected }: FiguresParams): FiguresImported {
  const { sheet, sheets, name: chosen, diagnostics } = /\.xls[xm]?$/i.test(name) ? workbookSheet(name, bytes, wanted) : csvSheet(name, bytes)
  const textOf = (): string => sheet?.text ?? ''
  if (!sheet) return { sheets, samples: [], messages: messagesOf({ textOf }, diagnostics, language) }
  const base = name.replace(/\.[^.]*$/, '')
  const proposal = corrected ? { mapping: corrected, diagnostics: [] } : proposeMapping(sheet, base)
  const { mapping } = proposal
  const bodies = session.ruleSet.bodies.filter(({ code }) => /^\d{6}$/.test(code))
  const taken = mapping && !hasErrors(proposal.diagnostics) ? takeFigures(sheet, mapping, { bodies }) : undefined
  return {
    sheets,
    ...(chosen === undefined ? {} : { sheet: chosen }),
    ...(mapping ? { mapping } : {}),
    samples: (mapping?.columns ?? []).map(({ index }) => sheet.grid.rows.slice(mapping!.heading.to, mapping!.heading.to + 3).flatMap(({ values }) => values[index]?.trim() || []).join('、')),
    ...(taken?.csv === undefined ? {} : { csv: taken.csv }),
    ...(taken ? { rows: { figures: taken.rows.figures.length, totals: taken.rows.total.length + taken.rows.subtotal.length, notes: taken.rows.note.length } } : {}),
    messages: messagesOf({ textOf }, [...diagnostics, ...proposal.diagnostics, ...(taken?.diagnostics ?? [])], language),
  }
}

function csvSheet(name: string, bytes: Uint8Array): Opened {
  const decoded = decodeText(bytes)
  if (decoded.encoding === 'unknown' || decoded.encoding === 'binary') return { sheets: [], diagnostics: [diagnostic(decoded.encoding === 'binary' ? 'nul-byte' : 'not-utf8', {}, { source: name, ...decoded.foreign })] }
  return { sheets: [], ...sheetOfCsv(name, decoded.text) }
}

/** The sheet that is named, else the first shown that has figures. */
function workbookSheet(name: string, bytes: Uint8Array, wanted: string | undefined): Opened {
  const { workbook, diagnostics } = readWorkbook(name, bytes)
  const shown = workbook?.sheets.filter(({ hidden }) => !hidden) ?? []
  const named = shown.filter((sheet) => wanted === undefined || sheet.name === wanted)
  const read = named.map((sheet) => ({ name: sheet.name, ...sheetOf(name, sheet) }))
  const chosen = read.find(({ sheet }) => sheet !== undefined && proposeMapping(sheet).mapping !== undefined) ?? read[0]
  return { sheets: shown.map((sheet) => sheet.name), ...(chosen?.sheet ? { sheet: chosen.sheet, name: chosen.name } : {}), diagnostics: [...diagnostics, ...(chosen?.diagnostics ?? [])] }
}

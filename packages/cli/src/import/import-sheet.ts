import { basename, extname } from 'node:path'
import { columnLetters } from '@renkei/csv'
import { type Diagnostic, hasErrors } from '@renkei/diagnostics'
import { mappingEnding } from '@renkei/ruleset'
import { mappingCsv, proposeMapping, readMapping, takeFigures, type Mapping, type Sheet, type TakenFigures } from '@renkei/sheet'
import { importWords } from '../words/import.ts'
import type { Imported, ImportInput } from './importer.ts'

/** The figures of one sheet, by the mapping that is at hand or else by one that is proposed. */
export function importSheet(sheet: Sheet, input: ImportInput): Imported {
  const { mapping: kept, target, language } = input
  const name = nameOf(input)
  const texts = new Map([[sheet.source, sheet.text], ...(kept ? [[kept.path, kept.text] as const] : [])])
  const proposal = kept ? readMapping(kept.path, kept.text) : proposeMapping(sheet, input.name)
  const mapping = proposal.mapping && { ...proposal.mapping, ...(input.sheet === undefined ? {} : { sheet: input.sheet }) }
  const bodies = (target?.bodies ?? []).flatMap((body) => (/^\d{6}$/.test(body.code) ? [body] : []))
  const taken = mapping && !hasErrors(proposal.diagnostics) ? takeFigures(sheet, mapping, { bodies }) : undefined
  const diagnostics: readonly Diagnostic[] = [...proposal.diagnostics, ...(taken?.diagnostics ?? [])]
  const files = mapping && taken?.csv !== undefined ? { [`${name}.csv`]: taken.csv, [`${name}${mappingEnding}`]: mappingCsv(mapping) } : {}
  return { files, diagnostics, texts, told: mapping ? told(sheet, mapping, taken, importWords[language]) : '' }
}

/** The name of the table in the rule set. */
export function nameOf({ path, name }: Pick<ImportInput, 'path' | 'name'>): string {
  return name ?? basename(path, extname(path))
}

const PREVIEW = 5

function told(sheet: Sheet, { heading, columns }: Mapping, taken: TakenFigures | undefined, words: (typeof importWords)['ja']): string {
  const lines = columns.map(({ index, title, as, indicator, unit, fiscalYear, time, edition, body }) => {
    const more = [indicator, unit, fiscalYear, time, edition, body].filter((part) => part !== undefined).join('、')
    return `  ${columnLetters(index)}　${title || words.untitled} → ${words.as[as]}${more === '' ? '' : `（${more}）`}`
  })
  const rows = taken?.rows
  const counts = rows ? `${words.rows(rows.figures.length, rows.total.length + rows.subtotal.length, rows.note.length)}\n` : ''
  const preview = taken?.csv?.split('\r\n').slice(0, PREVIEW + 1).filter((line) => line !== '').map((line) => `  ${line}`) ?? []
  return `${words.read(sheet.source, heading.from, heading.to)}\n${lines.join('\n')}\n${counts}${preview.length > 0 ? `${words.preview}\n${preview.join('\n')}\n` : ''}`
}

import type { Language } from '@renkei/diagnostics'
import { halfWidth, parseCalendarDate, parseFiscalYear } from '@renkei/model'
import { commandFormats, type CommandName, type Format } from './option-table.ts'
import type { Options } from './request.ts'
import type { SplitArguments } from './split-arguments.ts'
import type { UsageProblem } from './usage-problem.ts'

/** Reads the values of options: a year in any spelling, a date, a programme's number with or without 【 】. */
export function readOptions({ values, plugins }: Pick<SplitArguments, 'values' | 'plugins'>, command: CommandName, language: Language): Options | UsageProblem {
  const year = mapText(values.year, parseFiscalYear)
  if (year === 'unread') return { problem: 'bad-year', value: String(values.year) }
  const asOf = mapText(values['as-of'], parseCalendarDate)
  if (asOf === 'unread') return { problem: 'bad-date', value: String(values['as-of']) }
  const format = values.format ?? 'table'
  const formats = commandFormats[command]
  // A plug-in may bring a form of its own; it is not loaded yet.
  const exporter = command === 'evaluate' && plugins.length > 0 && typeof format === 'string' && !isOneOf(format, formats) ? format : undefined
  if (exporter === undefined && !isOneOf(format, formats)) return { problem: 'bad-choice', name: '--format', value: String(format), choices: formats }
  return {
    language,
    format: isOneOf(format, formats) ? format : 'table',
    ...(exporter === undefined ? {} : { exporter }),
    ...(plugins.length === 0 ? {} : { plugins }),
    strict: values.strict === true,
    reading: values.reading === true,
    ...(values.check === true ? { check: true } : {}),
    ...(values.fix === true ? { fix: true } : {}),
    ...(values.mutate === true ? { mutate: true } : {}),
    ...(values.types === true ? { types: true } : {}),
    ...(values.force === true ? { force: true } : {}),
    ...(typeof values.kind === 'string' ? { kind: values.kind } : {}),
    ...(typeof values.out === 'string' ? { out: values.out } : {}),
    ...(typeof values.sheet === 'string' ? { sheet: values.sheet } : {}),
    ...(typeof values.mapping === 'string' ? { mapping: values.mapping } : {}),
    ...(typeof values.name === 'string' ? { name: values.name.trim() } : {}),
    ...(typeof values.figures === 'string' ? { figures: values.figures } : {}),
    ...(typeof values.basis === 'string' ? { basis: values.basis } : {}),
    ...(typeof values.scenarios === 'string' ? { scenarios: values.scenarios } : {}),
    ...(typeof values.as === 'string' ? { as: values.as } : {}),
    ...(typeof values.with === 'string' ? { with: values.with } : {}),
    ...(typeof values.before === 'string' ? { before: values.before } : {}),
    ...(year === undefined ? {} : { year }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(typeof values.programme === 'string' ? { programme: programmeNumber(values.programme) } : {}),
    ...(typeof values.body === 'string' ? { body: values.body.trim() } : {}),
  }
}

/** `unread` where there is a text that cannot be read. */
function mapText<T>(text: string | true | undefined, read: (text: string) => T | undefined): T | undefined | 'unread' {
  return typeof text === 'string' ? (read(text.trim()) ?? 'unread') : undefined
}

function isOneOf(text: string | true, formats: readonly Format[]): text is Format {
  return formats.some((format) => format === text)
}

/** 【１２】, 事業12 and 12 are the same programme. */
function programmeNumber(text: string): string {
  return halfWidth(text).replaceAll(/事業|[【】[\]\s]/g, '')
}

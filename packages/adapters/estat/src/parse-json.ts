import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type * as z from 'zod/mini'
import { placeOf, topOf, type SourceText } from './source-text.ts'

/** What was read, or why nothing was. */
export type Read<T> = { readonly value: T; readonly diagnostics: readonly [] } | { readonly value?: never; readonly diagnostics: readonly Diagnostic[] }

const SHOWN = 30

/** Reads text as JSON of a certain form. A web page, a text that breaks off and a field of another form are one diagnostic each. */
export function parseJson<T>(source: SourceText, schema: z.ZodMiniType<T>): Read<T> {
  const text = source.text.replace(/^\ufeff/, '')
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { diagnostics: [notJson(source, text)] }
  }
  return fitTo(source, input, schema)
}

/** As `parseJson`, for what is JSON already. */
export function fitTo<T>(source: SourceText, input: unknown, schema: z.ZodMiniType<T>): Read<T> {
  const result = schema.safeParse(input)
  if (result.success) return { value: result.data, diagnostics: [] }
  // A key that is not known may be the misspelt one of a key that is missing.
  const { issues } = result.error
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  const keys = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].map(String)
  const name = keys.findLast((key) => !/^\d+$/.test(key))
  return { diagnostics: [diagnostic('statistics-not-understood', { path: keys.join('.') || 'JSON' }, name === undefined ? topOf(source) : placeOf(source, name))] }
}

function notJson(source: SourceText, text: string): Diagnostic {
  const begins = text.trim().slice(0, SHOWN)
  const breaksOff = /^[[{]/.test(begins)
  const found = breaksOff ? `…${text.trimEnd().slice(-SHOWN)}` : begins
  const at = breaksOff ? source.text.trimEnd().length : source.text.indexOf(begins)
  const span = { source: source.path, start: breaksOff ? Math.max(0, at - 1) : at, end: breaksOff ? at : at + begins.length }
  return diagnostic('statistics-not-json', { found }, span)
}

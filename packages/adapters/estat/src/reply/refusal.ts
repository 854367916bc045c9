import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { placeOf, type SourceText } from '../source-text.ts'

/** The diagnostic of a reply whose status is not 0; undefined where all is well. */
export function refusalOf(source: SourceText, { STATUS: status, ERROR_MSG: said = '' }: { readonly STATUS: string; readonly ERROR_MSG?: string | undefined }): Diagnostic | undefined {
  return Number(status) === 0 ? undefined : diagnostic('statistics-refused', { status, said: said.trim() || '理由は書かれていません' }, placeOf(source, 'STATUS'))
}

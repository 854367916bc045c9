import { decodeText } from '@renkei/csv'
import { diagnostic, type Language } from '@renkei/diagnostics'
import { importVision, type ImportedVision, type PublishedDocument, reportName } from '@renkei/vision'
import { messagesOf } from '../messages.ts'
import type { ReviewItem, VisionImported } from '../protocol-transfer.ts'

interface Given {
  readonly language: Language
  readonly name: string
  readonly bytes: Uint8Array
}

/** A published vision to a draft, and the list of what a person has to look at. */
export async function readVision({ language, name, bytes }: Given): Promise<VisionImported> {
  const read = documentOf(name, bytes)
  const told = (found: Parameters<typeof messagesOf>[1]) => messagesOf({ textOf: () => ('text' in read ? read.text : '') }, found, language)
  if ('code' in read) return { files: [], name, review: [], report: '', messages: messagesOf({ textOf: () => '' }, [read], language) }
  const imported = await importVision(read)
  const { [reportName]: report = '', ...texts } = imported.files
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const area = imported.vision.area?.text ?? imported.vision.title?.text ?? name
  return { files, name: area, ...(files.length === 0 ? {} : { counts: imported.counts }), review: files.length === 0 ? [] : reviewOf(imported, texts), report, messages: told(imported.diagnostics) }
}

function documentOf(name: string, bytes: Uint8Array): PublishedDocument | ReturnType<typeof diagnostic> {
  if (/\.doc[xm]$/i.test(name)) return { name, bytes }
  const decoded = decodeText(bytes)
  if (decoded.encoding === 'unknown' || decoded.encoding === 'binary') {
    // A PDF or a workbook is told by its name, not by its bytes.
    if (/\.(pdf|docx?|xlsx?|rtf|odt)$/i.test(name)) return diagnostic('format-not-imported', {}, { source: name, start: 0, end: 0 })
    return diagnostic(decoded.encoding === 'binary' ? 'nul-byte' : 'not-utf8', {}, { source: name, ...decoded.foreign })
  }
  return { name, text: decoded.text }
}

function reviewOf({ findings, draft }: ImportedVision, files: Readonly<Record<string, string>>): readonly ReviewItem[] {
  const differs = findings.map(({ subject, text, likely, places }): ReviewItem => ({ kind: 'differs', subject, text, details: likely === undefined ? [] : [likely], lines: places.map(({ line }) => line), ...placeOf(/事業【(\d+)】/.exec(subject)?.[1], files) }))
  const clauses = draft.programmes.flatMap(({ programme, drafts }) =>
    drafts
      .filter(({ confidence }) => confidence !== 'carried')
      .map(({ clause, confidence, sentences, reasons }): ReviewItem => ({ kind: confidence === 'unread' ? 'no-draft' : 'check', subject: `事業【${String(programme.number)}】`, text: clause.text, details: [...sentences, ...reasons], lines: [clause.line], ...placeOf(String(programme.number), files, sentences[0]) })),
  )
  const blanks = Object.entries(files).flatMap(([path, text]): readonly ReviewItem[] => {
    const at = text.indexOf('…')
    return path.endsWith('.csv') && at >= 0 ? [{ kind: 'blank', subject: path, text: '', details: [], lines: [], place: { path, start: at, end: at + 1 } }] : []
  })
  return [...clauses.filter(({ kind }) => kind === 'no-draft'), ...clauses.filter(({ kind }) => kind === 'check'), ...differs, ...blanks]
}

/** The sentence drafted for a programme, else its heading. */
function placeOf(number: string | undefined, files: Readonly<Record<string, string>>, sentence?: string): Pick<ReviewItem, 'place'> {
  if (number === undefined) return {}
  for (const [path, text] of Object.entries(files)) {
    const heading = path.endsWith('.renkei') ? text.indexOf(`事業【${number}】`) : -1
    if (heading < 0 || (heading > 0 && text[heading - 1] !== '\n')) continue
    const own = sentence === undefined ? -1 : text.indexOf(sentence, heading)
    const [start, length] = own < 0 ? [heading, `事業【${number}】`.length] : [own, sentence!.length]
    return { place: { path, start, end: start + length } }
  }
  return {}
}

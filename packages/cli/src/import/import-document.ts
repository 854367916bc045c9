import { diagnostic } from '@renkei/diagnostics'
import { decodeText } from '@renkei/csv'
import { draftedFiles, importVision, reportName, type PublishedDocument } from '@renkei/vision'
import { visionWords } from '../words/vision.ts'
import type { Imported, ImportInput } from './importer.ts'

/** A published vision or agreement: Word, HTML, Markdown, text with tabs. */
export async function importDocument({ path, bytes, language }: ImportInput): Promise<Imported> {
  const read = /\.doc[xm]$/i.test(path) ? { document: { name: path, bytes }, text: '', diagnostics: [] } : textOf(path, bytes)
  const texts = new Map([[path, read.text]])
  if (read.diagnostics.length > 0) return { files: {}, diagnostics: read.diagnostics, texts, told: '' }
  const { files, diagnostics, counts, findings } = await importVision(read.document)
  return { files, diagnostics, texts, told: Object.keys(files).length === 0 ? '' : visionWords[language](counts, findings), former: (textAt) => draftedFiles(textAt(reportName) ?? '') }
}

/** True for a text that has the tables of a vision (費用負担の考え方 beside other rows), or the articles of an agreement. */
export function looksLikeVision(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes)
  return /^(?:\|\s*)?(?:連携)?事業名\t/m.test(text) || /(?:費用|経費)(?:の)?負担の考え方/.test(text) || (/^\s*第\s*[0-9０-９一二三四五六七八九十]+\s*条/m.test(text) && /負担/.test(text))
}

/** CP932 is read, too: what Windows saves as text. Anything else that is not UTF-8 would be a guess. */
function textOf(name: string, bytes: Uint8Array): { readonly document: PublishedDocument; readonly text: string; readonly diagnostics: Imported['diagnostics'] } {
  const decoded = decodeText(bytes)
  const document = { name, text: decoded.text }
  const told = (found: Imported['diagnostics']) => ({ document, text: decoded.text, diagnostics: found })
  if (decoded.encoding === 'unknown') return told([diagnostic('not-utf8', {}, { source: name, ...decoded.foreign })])
  return told(decoded.encoding === 'binary' ? [diagnostic('nul-byte', {}, { source: name, ...decoded.foreign })] : [])
}

import { strToU8, zipSync } from 'fflate'
import type { PublishedDocument } from '../../src/index.ts'
import type { CellText, Part } from './layout.ts'

/** The same document in every format that can be imported. */
export const writers: Readonly<Record<string, (parts: readonly Part[]) => PublishedDocument>> = {
  'text with tabs': (parts) => ({ name: 'vision.txt', text: parts.map((part) => ('table' in part ? part.table.map((row) => row.map(listHtml).join('\t')).join('\n') : 'heading' in part ? part.heading : part.text)).join('\n\n') }),
  Markdown: (parts) => ({ name: 'vision.md', text: parts.map(markdown).join('\n\n') }),
  HTML: (parts) => ({ name: 'vision.html', text: `<!doctype html><html><head><title>x</title></head><body>\n${parts.map(html).join('\n')}\n</body></html>` }),
  docx: (parts) => ({ name: 'vision.docx', bytes: docx(parts) }),
}

const points = (cell: CellText) => (typeof cell === 'string' ? cell : cell.join('\n'))

function listHtml(cell: CellText): string {
  return typeof cell === 'string' ? cell : `<ul style="list-style-type: none">${cell.map((point) => `<li>・${point}</li>`).join('')}</ul>`
}

function markdown(part: Part): string {
  if ('heading' in part) return `${'#'.repeat(part.level)} ${part.heading}`
  if ('text' in part) return part.text
  const width = Math.max(...part.table.map((row) => row.length))
  const line = (row: readonly CellText[]) => `| ${Array.from({ length: width }, (_, at) => (typeof row[at] === 'object' ? row[at].join('<br>') : (row[at] ?? '')).replace(/([*|])/g, '\\$1')).join(' | ')} |`
  const [first = [], ...rest] = part.table
  return [line(first), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n')
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function html(part: Part): string {
  if ('heading' in part) return `<h${part.level}>${escaped(part.heading)}</h${part.level}>`
  if ('text' in part) return `<p>${escaped(part.text)}</p>`
  return `<table><tbody>\n${part.table.map((row) => `<tr>${row.map((cell) => `<td>${typeof cell === 'string' ? escaped(cell) : `<ul>${cell.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table>`
}

/** The least that Word and mammoth take for a document. */
export function docx(parts: readonly Part[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const paragraph = (text: string, style?: string) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
  const body = parts.map((part) => {
    if ('heading' in part) return paragraph(part.heading, `Heading${part.level}`)
    if ('text' in part) return paragraph(part.text)
    return `<w:tbl>${part.table.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${points(cell).split('\n').map((line) => paragraph(line)).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
  })
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const styles = [1, 2, 3, 4].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`).join('')
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${head}<w:styles ${namespace}>${styles}</w:styles>`,
    'word/document.xml': `${head}<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`,
    ...extra,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

import type { Paper } from '../../paper.ts'

/** A paper as a Word file. The library that writes it is read when it is needed. */
export async function printDocx(paper: Paper): Promise<Uint8Array> {
  const { documentDocx } = await import('./document-docx.ts')
  return documentDocx(paper)
}

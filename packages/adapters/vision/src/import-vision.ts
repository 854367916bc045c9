import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { type PublishedDocument, readDocument } from './blocks/read-document.ts'
import { draftFiles } from './draft/draft-files.ts'
import { type Draft, draftOf } from './draft/draft.ts'
import type { Vision } from './facts/vision.ts'
import type { Coverage } from './layout/ledger.ts'
import { readVision } from './layout/read-vision.ts'
import { bodyFinder } from './reconcile/body-finder.ts'
import type { Finding } from './reconcile/finding.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { type Counts, countsOf, reportText } from './report/report.ts'

export interface ImportedVision {
  readonly vision: Vision
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
  readonly counts: Counts
  /** The draft rule set and 要確認.md, by name; empty where there is no vision in the document. */
  readonly files: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
}

/** The name of the report among the files. */
export const reportName = '要確認.md'

/**
 * Reads a published vision or agreement in the layout of the ministry (連携中枢都市圏, 定住自立圏) into a draft rule set, and tells what in it
 * does not add up. A document without the table of a programme gives a diagnostic and no files.
 */
export async function importVision(document: PublishedDocument): Promise<ImportedVision> {
  const { blocks, diagnostics } = await readDocument(document)
  const { vision, coverage } = readVision(blocks)
  const bodyOf = bodyFinder(vision)
  const draft = draftOf(vision, bodyOf)
  const findings = reconcile({ vision, draft, bodyOf })
  const counts = countsOf(draft, findings, coverage)
  if (vision.programmes.length === 0) {
    const refused = diagnostics.some(({ severity }) => severity === 'error')
    const nothing: readonly Diagnostic[] = refused ? [] : [diagnostic('vision-layout-not-found', {}, { source: document.name, start: 0, end: 0 })]
    return { vision, draft, findings, coverage, counts, files: {}, diagnostics: [...diagnostics, ...nothing] }
  }
  // Where the file lay is nobody's business who reads the draft.
  const source = document.name.split(/[\\/]/).at(-1) ?? document.name
  const rules = draftFiles(draft, findings, source)
  const files = { ...rules, [reportName]: reportText(draft, findings, coverage, source, Object.keys(rules)) }
  return { vision, draft, findings, coverage, counts, files, diagnostics }
}

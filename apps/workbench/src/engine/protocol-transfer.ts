import type { Language } from '@renkei/diagnostics'
import type { ReportBody, SourceText } from '@renkei/ruleset'
import type { Mapping } from '@renkei/sheet'
import type { OriginFile } from '../work/origin.ts'
import type { Message } from './protocol.ts'

/** What carrying work in and out asks. */
export interface TransferRequests {
  'desk/export': { readonly params: ExportParams; readonly result: Exported }
  /** The texts of a rule set out of the files of a folder. */
  'desk/read-folder': { readonly params: GivenFolder; readonly result: FolderRead }
  /** The same out of a zip. */
  'desk/read-zip': { readonly params: { readonly bytes: Uint8Array }; readonly result: FolderRead }
  'desk/import-vision': { readonly params: { readonly language: Language; readonly name: string; readonly bytes: Uint8Array }; readonly result: VisionImported }
  'desk/import-figures': { readonly params: FiguresParams; readonly result: FiguresImported }
  /** What is wrong with texts that are not the work. */
  'desk/check': { readonly params: { readonly language: Language; readonly files: readonly SourceText[] }; readonly result: readonly Message[] }
}

export const exportKinds = ['xlsx', 'csv', 'csv-cp932', 'statement-html', 'statement-docx', 'notice-html', 'notice-docx', 'open-html', 'open-docx', 'assumptions-html', 'assumptions-docx', 'forms'] as const
export type ExportName = (typeof exportKinds)[number]

export interface ExportParams {
  readonly language: Language
  readonly kind: ExportName
  readonly year: number
  readonly body?: ReportBody
}

export interface Exported {
  /** Absent where it cannot be written; `messages` say why. */
  readonly content?: Uint8Array | string
  /** With its dot. */
  readonly ending: string
  readonly type: string
  /** What is not in the file, and why. */
  readonly notes: readonly string[]
  readonly messages: readonly Message[]
}

export interface GivenFolder {
  /** As they lie in it, `/` between folders. */
  readonly files: readonly { readonly path: string; readonly content: Blob }[]
  /** Folders of programs that were not even looked into. */
  readonly skipped: readonly string[]
}

export type FolderProblem = 'damaged' | 'not-a-zip' | 'too-large' | 'too-many' | 'encrypted' | 'leads-out' | 'no-rules'

export interface FolderRead {
  /** Empty where nothing of it may be opened. */
  readonly files: readonly SourceText[]
  readonly problem?: { readonly kind: FolderProblem; readonly path?: string }
  /** The same and all that lies beside them, as they are. */
  readonly folder: readonly OriginFile[]
  /** What is not kept, and stays where it is. */
  readonly left: readonly LeftFile[]
  /** Rules and tables whose characters cannot be read: kept as they are. */
  readonly unreadable: readonly string[]
  /** Rules and tables that have the name of another one. */
  readonly twice: readonly string[]
}

export interface LeftFile {
  readonly path: string
  /** `machine`: a folder that programs keep for themselves. */
  readonly why: 'large' | 'machine'
}

export interface VisionImported {
  /** Empty where the document has no table of a programme. */
  readonly files: readonly SourceText[]
  readonly name: string
  readonly counts?: { readonly bodies: number; readonly programmes: number; readonly clauses: { readonly carried: number; readonly check: number; readonly unread: number } }
  /** 要確認, in the order in which they are worked through. */
  readonly review: readonly ReviewItem[]
  /** The same as a text to keep. */
  readonly report: string
  readonly messages: readonly Message[]
}

export interface ReviewItem {
  readonly kind: 'differs' | 'no-draft' | 'check' | 'blank'
  readonly subject: string
  readonly text: string
  /** What was drafted, and why a person has to look. */
  readonly details: readonly string[]
  /** Lines of the document. */
  readonly lines: readonly number[]
  /** Where it stands in the draft. */
  readonly place?: { readonly path: string; readonly start: number; readonly end: number }
}

export interface FiguresParams {
  readonly language: Language
  readonly name: string
  readonly bytes: Uint8Array
  /** Of a workbook; the first that holds figures without it. */
  readonly sheet?: string
  /** As corrected by hand; proposed without it. */
  readonly mapping?: Mapping
}

export interface FiguresImported {
  readonly sheets: readonly string[]
  readonly sheet?: string
  readonly mapping?: Mapping
  /** The first cells of each column that is mapped. */
  readonly samples: readonly string[]
  /** The table as the rules read it; absent where a cell could not be read. */
  readonly csv?: string
  readonly rows?: { readonly figures: number; readonly totals: number; readonly notes: number }
  readonly messages: readonly Message[]
}

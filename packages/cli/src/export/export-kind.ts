import type { Io } from '../io.ts'
import type { EvaluatedFolder } from '../evaluate-folder.ts'
import type { Diagnostic, Language } from '@renkei/diagnostics'

/** What is written, and what is told about it. */
export interface Exported {
  /** Absent where it cannot be written as it is; `problems` say why. */
  readonly content?: string | Uint8Array
  readonly problems?: readonly Diagnostic[]
  /** Shown when the file is there. */
  readonly notes: readonly string[]
}

/** A kind of file that `renkei export` writes. */
export interface ExportKind {
  readonly name: string
  /** Of file names: `.xlsx`. */
  readonly ending: string
  readonly make: (evaluated: EvaluatedFolder, language: Language, io: Io) => Promise<Exported>
}

import { catalogue } from './generated/catalogue.ts'
import type { DiagnosticArg, DiagnosticArgs, DiagnosticCode, DiagnosticName } from './catalogue-types.ts'
import type { RelatedLabel } from './related-label.ts'
import type { Severity } from './severity.ts'
import type { Span } from './span.ts'

/** A second place that belongs to the diagnostic, and what it is. */
export interface Related {
  readonly span: Span
  readonly label: RelatedLabel
}

/** A name that was probably meant; `code` is its 団体コード where it has one. */
export interface Suggestion {
  readonly text: string
  readonly code?: string
}

/** A replacement of the text at a place. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** One way to put it right: edits that are made together. */
export interface Fix {
  readonly edits: readonly Edit[]
}

/** Something wrong, or worth knowing, as plain JSON: what it is, with which values, and where. Words are made when it is shown. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly name: DiagnosticName
  readonly severity: Severity
  readonly args: Readonly<Record<string, DiagnosticArg>>
  readonly span?: Span
  readonly related: readonly Related[]
  readonly suggestion?: Suggestion
  readonly fixes: readonly Fix[]
}

export interface DiagnosticDetails {
  readonly related?: readonly Related[]
  /** A bare text stands for `{ text }`; undefined (nothing close was found) is the same as leaving it out. */
  readonly suggestion?: string | Suggestion | undefined
  readonly fixes?: readonly Fix[]
}

/** Makes a diagnostic of the catalogue; an unknown name or a missing argument does not compile. */
export function diagnostic<N extends DiagnosticName>(
  name: N,
  args: DiagnosticArgs<N>,
  span?: Span,
  { related = [], suggestion, fixes = [] }: DiagnosticDetails = {},
): Diagnostic {
  const { code, severity } = catalogue[name]
  return {
    code,
    name,
    severity,
    args,
    ...(span === undefined ? {} : { span }),
    related,
    ...(suggestion === undefined ? {} : { suggestion: typeof suggestion === 'string' ? { text: suggestion } : suggestion }),
    fixes,
  }
}

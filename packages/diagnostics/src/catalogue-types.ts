import type { catalogue } from './generated/catalogue.ts'

type Catalogue = typeof catalogue

/** The name of a diagnostic of the catalogue: `unknown-body`. */
export type DiagnosticName = keyof Catalogue

/** The stable code of a diagnostic: `R0203`. */
export type DiagnosticCode = Catalogue[DiagnosticName]['code']

/** A value that fills a `{parameter}` of a message. */
export type DiagnosticArg = string | number

type ParamOf<N extends DiagnosticName> = Catalogue[N]['params'][number]

/** The arguments a diagnostic needs: one for each parameter of its message, none besides. */
export type DiagnosticArgs<N extends DiagnosticName> = [ParamOf<N>] extends [never]
  ? Readonly<Record<string, never>>
  : Readonly<Record<ParamOf<N>, DiagnosticArg>>

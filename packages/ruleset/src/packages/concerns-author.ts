import type { Diagnostic } from '@renkei/diagnostics'

/** What a package leaves unused or says loosely is for its author; its errors are for everybody who uses it. */
export function concernsAuthor({ severity, span }: Diagnostic, packages: readonly { readonly path: string }[]): boolean {
  return severity === 'error' || !span || !packages.some(({ path }) => span.source.startsWith(`${path}/`))
}

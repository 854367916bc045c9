import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

/** A definition that nothing reads is often a name mistyped elsewhere. */
export function unusedDefinition({ scopes, isUsed }: Bound): readonly Diagnostic[] {
  return scopes.flatMap((scope) =>
    scope
      .declarations()
      .filter((declared) => declared.mustBeUsed && !isUsed(declared))
      .map((declared) => diagnostic('unused-definition', { name: declared.name }, declared.span)),
  )
}

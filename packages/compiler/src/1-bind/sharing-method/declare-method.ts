import { diagnostic } from '@renkei/diagnostics'
import type { Section } from '@renkei/dsl'
import type { Scope } from '../scope.ts'

/** 按分方式: a name that sentences on burdens may go by; what it says is read where it is used. */
export function declareMethod(section: Section, scope: Scope): void {
  const { value: name, span } = section.heading.name
  if (name.endsWith('方式')) scope.declare(name, { kind: 'method', method: { name, section, span } }, span, true)
  else scope.report(diagnostic('sharing-method-not-understood', { name }, section.heading.span))
}

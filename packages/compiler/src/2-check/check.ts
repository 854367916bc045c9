import type { Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../1-bind/bind.ts'
import { rules } from './rules/index.ts'

/** One question asked of the whole program before anything runs. */
export type Rule = (bound: Bound) => readonly Diagnostic[]

export function check(bound: Bound): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(bound))
}

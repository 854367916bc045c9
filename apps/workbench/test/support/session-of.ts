import { evaluateRuleSet, openRuleSet, type SourceText } from '@renkei/ruleset'
import { Drafts } from '../../src/engine/requests/drafts.ts'
import type { Session } from '../../src/engine/session.ts'

/** A work as the worker has it, without the language server that reads it there. */
export function sessionOf(files: readonly SourceText[]): Session {
  const ruleSet = openRuleSet(files)
  const session: Pick<Session, 'ruleSet' | 'drafts' | 'evaluation' | 'textOf' | 'once'> = {
    ruleSet,
    drafts: new Drafts(),
    evaluation: (year) => evaluateRuleSet(ruleSet, { computedFor: year }),
    textOf: (path) => files.find((file) => file.path === path)?.text ?? '',
    once: (_, make) => make(),
  }
  return session as Session
}

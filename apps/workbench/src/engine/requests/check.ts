import type { Language } from '@renkei/diagnostics'
import { openRuleSet, type SourceText } from '@renkei/ruleset'
import { messagesOf } from '../messages.ts'
import type { Message } from '../protocol.ts'
import type { Session } from '../session.ts'

/** What is wrong with texts before they become the work. */
export function check({ drafts }: Session, { language, files }: { readonly language: Language; readonly files: readonly SourceText[] }): readonly Message[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return messagesOf({ textOf: (path) => texts.get(path) ?? '' }, openRuleSet(files, { cache: drafts.cache }).diagnostics, language)
}

import type { Language } from '@renkei/diagnostics'
import { messagesOf } from '../messages.ts'
import type { Outline } from '../protocol.ts'
import type { Session } from '../session.ts'

/** What the work is about, and what is wrong with it. */
export function outline(session: Session, { language }: { readonly language: Language }): Outline {
  const { ruleSet } = session
  const { name, version, years, bodies, compiled, diagnostics } = ruleSet
  return {
    name,
    version,
    years,
    bodies,
    indicators: ruleSet.files.flatMap(({ sections }) => sections.filter(({ heading }) => heading.keyword === '指標').map(({ heading }) => heading.name.value)),
    programmes: (compiled.program?.programmes ?? []).map(({ number, name: title, span }) => ({ number, title, span })),
    messages: messagesOf(session, diagnostics, language),
    computable: !session.hasErrors,
  }
}

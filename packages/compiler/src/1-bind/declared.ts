import { diagnostic } from '@renkei/diagnostics'
import type { Section } from '@renkei/dsl'
import { plainWord } from './phrases.ts'
import type { Declared, Rounding } from './program.ts'
import { bindRounding, speaksOfRounding } from './rounding.ts'
import type { Scope } from './scope.ts'
import { settingOf } from './statement.ts'

/** 仮定 or 疑義: what is assumed or doubted, why and where; a 仮定 may carry the rule it assumes. */
export function bindDeclared(section: Section, scope: Scope): { declared: Declared; rounding?: Rounding } {
  const words = { 内容: '', 理由: '', 箇所: '' }
  let rounding: Rounding | undefined
  for (const sentence of section.sentences) {
    const setting = settingOf(sentence)
    const subject = setting && plainWord(setting.subject)
    if (setting && (subject === '内容' || subject === '理由' || subject === '箇所')) {
      words[subject] = plainWord(setting.complement) ?? scope.text(setting.complement.span)
    } else if (section.heading.keyword === '仮定' && speaksOfRounding(sentence)) {
      rounding = bindRounding(sentence, scope, true) ?? rounding
      words.内容 ||= scope.text(sentence.span)
    } else scope.report(diagnostic('sentence-not-understood', { heading: section.heading.keyword }, sentence.span))
  }
  const declared = { name: section.heading.name.value, content: words.内容, reason: words.理由, place: words.箇所, span: section.heading.span }
  return rounding ? { declared, rounding } : { declared }
}

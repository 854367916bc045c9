import type { Language } from '@renkei/diagnostics'
import type { CodeLens } from 'vscode-languageserver'
import { rangeOf } from '../text/place.ts'
import { checkWords } from '../words/checks.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** The command of the lens: runs the 検算 and tells how they came out. */
export const runChecksCommand = 'renkei.runChecks'

/** Above each 検算: run it. */
export function codeLenses(view: RuleView, path: string, folder: string, language: Language): readonly CodeLens[] {
  const file = view.ruleSet.files.find(({ source }) => source === path)
  return (file?.sections ?? []).filter(({ heading }) => heading.keyword === '検算').map(({ heading }) => ({
    range: rangeOf(heading.span, view),
    command: { title: checkWords[language].run, command: runChecksCommand, arguments: [{ folder, title: heading.name.value }] },
  }))
}

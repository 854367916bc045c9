import { displayWidth, type Language } from '@renkei/diagnostics'
import type { Paint } from '../paint.ts'
import type { EvaluationReport } from '@renkei/ruleset'
import { tableWords } from '../words/table.ts'
import { PAGE, paragraph } from './columns.ts'
import { shellWord } from './shell-word.ts'

export interface Selection {
  readonly folder: string
  readonly programme?: string
  readonly body?: string
}

/** Which commands to try next, ready to be typed. */
export function nextSteps(report: EvaluationReport, selection: Selection, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const year = `--year ${report.fiscalYear}`
  const shared = report.outcomes.find(({ shares }) => shares.length > 1) ?? report.outcomes.find(({ shares }) => shares.length > 0)
  const explained = shared ?? report.outcomes[0]
  const payer = shared?.shares[0]
  // A Japanese reader types the name; for another the code is easier.
  const who = payer === undefined ? '' : shellWord(language === 'ja' ? payer.name : payer.code)
  const whose = selection.body === undefined || payer === undefined ? '' : ` --body ${who}`
  const steps = [
    ...(explained === undefined ? [] : [{ why: words.toExplain, command: 'explain', rest: `${year} --programme ${explained.programme}${whose}` }]),
    ...(payer === undefined || selection.body !== undefined ? [] : [{ why: words.toBody, command: 'evaluate', rest: `${year} --body ${who}` }]),
    ...(selection.programme === undefined ? [] : [{ why: words.toAll, command: 'evaluate', rest: year }]),
  ]
  if (steps.length === 0) return []
  const rows = steps.flatMap(({ why, command, rest }) => [...paragraph(why, 2), ...commandRows(command, selection.folder, rest, words.folder, language)])
  return ['', paint('bold', words.next), ...rows]
}

/** A command longer than the page would be broken and could not be copied: then the folder's name is left out. */
function commandRows(command: string, folder: string, rest: string, placeholder: string, language: Language): string[] {
  const lang = language === 'ja' ? '' : ` --lang ${language}`
  const write = (name: string) => `    renkei ${command} ${name} ${rest}${lang}`
  const full = write(shellWord(folder))
  return displayWidth(full) <= PAGE ? [full] : paragraph(write(placeholder).trimStart(), 4)
}

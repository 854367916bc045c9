import type { Language } from '@renkei/diagnostics'
import type { CommandName } from '../arguments/option-table.ts'
import { addHelp } from './add-help.ts'
import { checkHelp } from './check-help.ts'
import { coverageHelp } from './coverage-help.ts'
import { diffHelp } from './diff-help.ts'
import { estatHelp } from './estat-help.ts'
import { evaluateHelp } from './evaluate-help.ts'
import { exportHelp } from './export-help.ts'
import { explainHelp } from './explain-help.ts'
import { fmtHelp } from './fmt-help.ts'
import { importHelp } from './import-help.ts'
import { initHelp } from './init-help.ts'
import { lintHelp } from './lint-help.ts'
import { overviewHelp } from './overview-help.ts'
import { packHelp } from './pack-help.ts'
import { reportHelp } from './report-help.ts'
import { showHelp } from './show-help.ts'
import { simulateHelp } from './simulate-help.ts'
import { testHelp } from './test-help.ts'
import { twinHelp } from './twin-help.ts'

const pages = {
  init: initHelp,
  check: checkHelp,
  evaluate: evaluateHelp,
  explain: explainHelp,
  show: showHelp,
  test: testHelp,
  fmt: fmtHelp,
  lint: lintHelp,
  coverage: coverageHelp,
  pack: packHelp,
  add: addHelp,
  estat: estatHelp,
  import: importHelp,
  report: reportHelp,
  diff: diffHelp,
  simulate: simulateHelp,
  export: exportHelp,
  twin: twinHelp,
} as const

/** The help page of a command, or the overview. */
export function helpText(command: CommandName | undefined, language: Language): string {
  return (command === undefined ? overviewHelp : pages[command])[language]
}

import type { Language } from '@renkei/diagnostics'
import { isCommandName } from './arguments/option-table.ts'
import type { UsageProblem } from './arguments/usage-problem.ts'
import { exitCode, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { usageText } from './words/usage.ts'

/** Says what is wrong with a command line and where to read on. */
export function tellUsage(problem: UsageProblem, args: readonly string[], language: Language, io: Io): ExitCode {
  const command = args.find(isCommandName)
  const help = `renkei ${command === undefined ? '' : `${command} `}--help${language === 'en' ? ' --lang en' : ''}`
  io.err(`${io.paintErr('red', 'renkei')}: ${usageText(problem, language)}\n${language === 'ja' ? '使い方' : 'Usage'}: ${help}\n`)
  return exitCode.usage
}

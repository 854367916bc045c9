import { assumptionList, notices, openList, type Paper, printMarkdown, statement, type YearPaper, yearPapers, type YearResult } from '@renkei/report'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { evaluateFolder } from '../evaluate-folder.ts'
import { exitCode } from '../exit-code.ts'
import { formProblem, writePaper } from '../papers/write-paper.ts'
import { resultsByBody, yearResult } from '../papers/year-result.ts'
import { tellRemarks } from '../tell-remarks.ts'

/** A letter goes to each body; the other papers are one for all, or for the one that was asked for. */
const papers: Readonly<Record<Exclude<YearPaper, '通知'>, (result: YearResult) => Paper>> = { 算定書: statement, 未決: openList, 仮定: assumptionList }

/** Writes what was computed of a year as a paper. While something is wrong with the rules or the figures there is none. */
export const report: Command = async (folder, options, io) => {
  const { kind = '算定書', out } = options
  const wrongForm = formProblem(out)
  if (!isYearPaper(kind)) return { problem: 'bad-choice', name: '--kind', value: kind, choices: yearPapers }
  if (wrongForm) return wrongForm
  const evaluated = evaluateFolder(folder, options, io)
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  if (evaluated.hasErrors) return exitCode.errors
  const paper = kind === '通知' ? notices(resultsByBody(evaluated, options)) : papers[kind](yearResult(evaluated, options, kind === '算定書' ? 'all' : 'none'))
  tellRemarks(evaluated.remarks, folder, options.language, io)
  if (out !== undefined) return writePaper(paper, out, options, io)
  io.out(printMarkdown(paper))
  return exitCode.fine
}

function isYearPaper(kind: string): kind is YearPaper {
  return yearPapers.some((one) => one === kind)
}

import { type Paper, printDocx, printHtml, printMarkdown } from '@renkei/report'
import type { Options } from '../arguments/request.ts'
import type { UsageProblem } from '../arguments/usage-problem.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { placeFile } from '../folder/place-file.ts'
import type { Io } from '../io.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { paperWords } from '../words/paper.ts'

type Print = (paper: Paper) => string | Promise<Uint8Array>

/** By the end of the name of the file. */
const forms: Readonly<Record<string, Print>> = { '.html': printHtml, '.md': printMarkdown, '.docx': printDocx }

/** What is wrong with the name of the file to write, before anything is computed. */
export function formProblem(out: string | undefined): UsageProblem | undefined {
  if (out === undefined || formOf(out)) return undefined
  return { problem: 'bad-choice', name: '-o', value: out, choices: Object.keys(forms).map((ending) => `*${ending}`) }
}

/** Writes a paper into the file that `-o` names. */
export async function writePaper(paper: Paper, out: string, { force, language }: Options, io: Io): Promise<ExitCode> {
  const problems = placeFile(out, await formOf(out)!(paper), force === true)
  if (problems.length > 0) {
    io.err(diagnosticsList(problems, new Map(), language, io.paintErr))
    return exitCode.errors
  }
  io.out(paperWords[language].written(out))
  return exitCode.fine
}

function formOf(out: string): Print | undefined {
  return Object.entries(forms).find(([ending]) => out.toLowerCase().endsWith(ending))?.[1]
}

import type { Language } from '@renkei/diagnostics'
import type { Io } from './io.ts'
import { shellWord } from './render/shell-word.ts'
import { diagnosticWords } from './words/diagnostics.ts'

/** After the output: that there are warnings or information, and where they are shown. */
export function tellRemarks(count: number, folder: string, language: Language, io: Io): void {
  if (count === 0) return
  const command = `renkei check ${shellWord(folder)}${language === 'ja' ? '' : ` --lang ${language}`}`
  io.err(`${io.paintErr('dim', diagnosticWords[language].noticed(count))}\n  ${command}\n`)
}

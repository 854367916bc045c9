import { type Language, visibleText } from '@renkei/diagnostics'
import type { Paint } from '../paint.ts'
import { layoutWords } from '../words/layout.ts'
import type { Hunk } from '@renkei/report'

/** What would change in a file, place by place. */
export function layoutDiff(path: string, hunks: readonly Hunk[], language: Language, paint: Paint): string {
  const lines = hunks.flatMap(({ start, before, after }) => [
    layoutWords[language].place(path, start + 1),
    ...before.map((line) => paint('red', `- ${visibleText(line)}`)),
    ...after.map((line) => paint('green', `+ ${visibleText(line)}`)),
    '',
  ])
  return lines.map((line) => `${line}\n`).join('')
}

import { visibleText, type Language } from '@renkei/diagnostics'
import { addressOf, type ComparedLine, type ExpectedLine, type TwinReport } from '@renkei/twin'
import { twinWords } from '../words/twin.ts'

interface Shown {
  readonly file: string
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
}

/** Cost by cost how many cells agree, the first that differs and why. */
export function twinText({ lines, missing }: TwinReport, { file, bodies }: Shown, language: Language): string {
  const words = twinWords[language]
  if (lines.length === 0) return words.nothing
  const cells = lines.reduce((sum, line) => sum + line.cells.length, 0)
  const equal = lines.reduce((sum, line) => sum + line.equal, 0)
  const names = new Map(bodies.map(({ code, name }) => [code, name]))
  return visibleLines([
    words.head(file, cells, equal),
    ...lines.flatMap((line) => lineText(line, names, language)),
    ...(missing.length === 0 ? [] : [words.missing(missing.map(titleOf))]),
    ...(cells === equal ? [words.agrees] : []),
  ])
}

function lineText({ line, cells, equal, first, cause }: ComparedLine, names: ReadonlyMap<string, string>, language: Language): readonly string[] {
  const words = twinWords[language]
  const head = words.line(titleOf(line), equal, cells.length)
  if (first === undefined) return [head]
  const yen = (value: number): string => value.toLocaleString('en')
  return [head, words.differs(addressOf(first.at), names.get(first.body) ?? first.body, yen(first.at.value), yen(first.expected)), cause === undefined ? words.unknownCause : words.cause(cause.detail)]
}

function titleOf({ programme, cost }: ExpectedLine): string {
  return `【${programme}】${cost}`
}

/** Names of a foreign workbook cannot move the cursor of a terminal. */
function visibleLines(lines: readonly string[]): string {
  return lines.map((line) => `${visibleText(line.slice(0, -1))}\n`).join('')
}

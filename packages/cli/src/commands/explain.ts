import type { Options } from '../arguments/request.ts'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { evaluateFolder, type EvaluatedFolder } from '../evaluate-folder.ts'
import { exitCode } from '../exit-code.ts'
import { explainSelected } from '../explain-selected.ts'
import type { Paint } from '../paint.ts'
import { readSelected } from '../read-selected.ts'
import { explanationText } from '../render/explanation-text.ts'
import { readingText } from '../render/reading-text.ts'
import { reasonsJson } from '../render/reasons-json.ts'
import { tellRemarks } from '../tell-remarks.ts'

/** Shows why an amount is what it is, or how each sentence was understood. */
export const explain: Command = (folder, options, io) => {
  if (options.reading && options.body !== undefined) return { problem: 'reading-of-body' }
  const evaluated = evaluateFolder(folder, options, io)
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  io.out(options.reading ? readingsIn(evaluated, options, io.paintOut) : reasonsIn(evaluated, options, io.paintOut))
  tellRemarks(evaluated.remarks, folder, options.language, io)
  return evaluated.hasErrors ? exitCode.errors : exitCode.fine
}

function reasonsIn(evaluated: EvaluatedFolder, { format, language, registry }: Options, paint: Paint): string {
  const explained = explainSelected(evaluated, language, registry?.explanations)
  if (format !== 'json') return explanationText(explained, evaluated.selected, language, paint)
  return reasonsJson(evaluated, { explanations: explained.map(({ explanation }) => explanation) })
}

function readingsIn(evaluated: EvaluatedFolder, { format, language, year, registry }: Options, paint: Paint): string {
  const readings = readSelected(evaluated, year)
  return format === 'json' ? reasonsJson(evaluated, { readings }) : readingText(readings, evaluated, language, paint, registry?.readings)
}

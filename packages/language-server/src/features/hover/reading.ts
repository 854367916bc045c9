import { printText, readingDocument } from '@renkei/explanation'
import { readingsOf } from '@renkei/ruleset'
import type { Span } from '@renkei/diagnostics'
import type { HoverContext } from './context.ts'

const WIDTH = 200

/** How a sentence on who bears a cost was understood: undefined for other sentences, and with errors. */
export function readingOfSentence({ source, start, end }: Span, { view, language }: HoverContext): string | undefined {
  const readings = view.once('readings', () => readingsOf(view.ruleSet)).filter(({ span }) => span.source === source && start <= span.start && span.end <= end)
  if (readings.length === 0) return undefined
  const document = readingDocument(readings, { language, locate: ({ source: file }) => ({ file, line: 1, column: 1 }), period: view.ruleSet.years })
  const told = { ...document, title: [], blocks: document.blocks.filter(({ kind }) => kind === 'list') }
  return printText(told, { width: WIDTH }).trim()
}

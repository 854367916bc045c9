import type { Span } from '@renkei/diagnostics'
import { type Core, clausesIn, partsIn, type Sentence } from '@renkei/dsl'
import type { Hover } from 'vscode-languageserver'
import { occurrenceAt } from '../names/occurrences.ts'
import { rangeOf } from '../text/place.ts'
import type { HoverContext } from './hover/context.ts'
import { aboutName } from './hover/name.ts'
import { aboutProgramme } from './hover/programme.ts'
import { readingOfSentence } from './hover/reading.ts'
import { aboutValue } from './hover/value.ts'
import { sentenceAt } from './sentence-at.ts'

/** What is to be known of the word at an offset: what a name stands for, what a figure or year is, how the sentence of a verb was understood. */
export function hover(path: string, offset: number, context: HoverContext): Hover | undefined {
  const { view } = context
  const name = occurrenceAt(view, path, offset)
  if (name) return shown(aboutName(name.target, context), name.span, context)
  const found = sentenceAt(view, path, offset)
  const sentence = found?.sentence
  const { number, span } = found?.section.heading ?? {}
  if (span && number && offset <= span.end) return shown(aboutProgramme(number.value, context), span, context)
  if (!sentence) return undefined
  const value = valueAt(sentence, offset)
  const text = value && aboutValue(value, context.language)
  if (value && text) return shown([text], value.span, context)
  const verb = verbAt(sentence, offset)
  const reading = verb && readingOfSentence(sentence.span, context)
  return reading === undefined ? undefined : shown([reading], verb ?? sentence.span, context)
}

function valueAt(sentence: Sentence, offset: number): Core | undefined {
  return [...partsIn(sentence)].flatMap(({ core, value }): readonly Core[] => (value ? [core, value] : [core])).find(({ kind, span }) => kind !== 'name' && span.start <= offset && offset <= span.end)
}

function verbAt(sentence: Sentence, offset: number): Span | undefined {
  return [...clausesIn(sentence)].flatMap(({ verb, manner, adverbs }) => [verb, ...manner, ...adverbs]).find(({ span }) => span.start <= offset && offset <= span.end)?.span
}

function shown(lines: readonly string[], span: Span, { view }: HoverContext): Hover {
  return { contents: { kind: 'markdown', value: lines.filter((line) => line !== '').join('\n\n') }, range: rangeOf(span, view) }
}

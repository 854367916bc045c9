import type { Language } from '@renkei/diagnostics'
import type { Origin } from '@renkei/plan'
import { clauseText } from './clause-text.ts'
import type { Block, Document } from './document.ts'
import type { ClauseRef, Place } from './explanation.ts'
import { readingLines } from './page/reading-lines.ts'
import type { MethodReading, ReadingData } from './reading.ts'
import { readings as builtIn } from './readings/index.ts'
import { Writer } from './words/writer.ts'

export interface ReadingInput {
  readonly language: Language
  readonly locate: (span: Origin['span']) => Place
  /** Fiscal years of the whole period: a sentence that holds in all of them needs no years. */
  readonly period?: readonly number[]
  /** Words for methods beside the built-in ones. */
  readonly methods?: readonly MethodReading[]
}

/** What the plan understood, in plain words beside each sentence as written. A sentence on several costs is quoted once. */
export function readingDocument(readings: readonly ReadingData[], input: ReadingInput): Document {
  const write = new Writer(input.language)
  const methods = new Map([...builtIn, ...(input.methods ?? [])].map((method) => [method.name, method]))
  const blocks = readings.flatMap((reading, at): readonly Block[] => {
    const before = readings[at - 1]
    return [
      ...(before?.programme === reading.programme ? [] : [headingOf(reading, write)]),
      ...(before !== undefined && isSamePlace(before, reading) ? [] : [quoteOf(reading, input, write)]),
      { kind: 'list', items: readingLines(reading, methods, input.period ?? reading.years, write) },
    ]
  })
  return { language: input.language, title: [write.text(write.words.labels.readings)], blocks }
}

function headingOf({ programme, title = '' }: ReadingData, write: Writer): Block {
  return { kind: 'heading', content: write.language === 'ja' ? write.line`【${programme}】${title}` : write.line`[${programme}] ${title}` }
}

function quoteOf({ clause, method, span }: ReadingData, { locate }: ReadingInput, write: Writer): Block {
  const ref: ClauseRef = { text: clauseText(clause), method, span, place: locate(span) }
  return { kind: 'quote', clause: ref, content: write.line`${write.place(ref)}${write.words.says}${write.words.quote(ref.text)}` }
}

function isSamePlace({ span: left }: ReadingData, { span: right }: ReadingData): boolean {
  return left.source === right.source && left.start === right.start && left.end === right.end
}

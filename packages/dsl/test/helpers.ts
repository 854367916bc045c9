import type { Diagnostic } from '@renkei/diagnostics'
import { expect } from 'vitest'
import { parse, type ParseOptions, type RuleFile, type Sentence } from '../src/index.ts'

export const HEADING = '事業【1】図書館の相互利用\n'

export function sentencesOf(file: RuleFile): readonly Sentence[] {
  return file.sections.flatMap(({ sentences }) => sentences)
}

/** The sentences of a text that has no heading of its own and no mistakes. */
export function sentences(text: string, options?: ParseOptions): readonly Sentence[] {
  const { file, diagnostics } = parse('文.renkei', HEADING + text, options)
  expect(diagnostics).toEqual([])
  return sentencesOf(file)
}

/** `name at [the characters it marks]`, so that a test shows code and place at once. */
export function shown(text: string, { name, span }: Diagnostic): string {
  return `${name} at [${span === undefined ? '' : text.slice(span.start, span.end)}]`
}

/** A tree without its places; images and values stay, of unread sentences their number. */
export function withoutSpans(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSpans)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(([key]) => key !== 'span')
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'unread' ? (value as unknown[]).length : withoutSpans(value)]))
}

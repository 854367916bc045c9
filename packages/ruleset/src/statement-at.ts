import type { Span } from '@renkei/diagnostics'
import type { RuleSet } from './rule-set.ts'

/** What is written at a place, without blanks and line breaks. */
export function statementAt({ source, start, end }: Span, { files }: RuleSet): string {
  return textOf(source, files).slice(start, end).replace(/[\s\u3000]+/g, '')
}

/** The line a place is on, from 1. */
export function lineAt({ source, start }: Span, { files }: RuleSet): number {
  return textOf(source, files).slice(0, start).split('\n').length
}

function textOf(source: string, files: RuleSet['files']): string {
  return files.find((file) => file.source === source)?.text ?? ''
}

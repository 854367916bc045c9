import type { Text } from '@codemirror/state'
import { WORK } from '../engine/protocol.ts'

/** Zero-based line and UTF-16 character, as the language server counts. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** The name of a file for the language server. */
export function uriOf(path: string): string {
  return `${WORK}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The file of the work that is meant; undefined for files elsewhere. */
export function pathOf(uri: string): string | undefined {
  return uri.startsWith(`${WORK}/`) ? uri.slice(WORK.length + 1).split('/').map(decodeURIComponent).join('/') : undefined
}

export function positionAt(doc: Text, offset: number): Position {
  const line = doc.lineAt(offset)
  return { line: line.number - 1, character: offset - line.from }
}

/** A place that is not there any more is the nearest that is. */
export function offsetAt(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length
  const found = doc.line(line + 1)
  return Math.min(found.from + character, found.to)
}

export function rangeIn(doc: Text, { start, end }: Range): { readonly from: number; readonly to: number } {
  return { from: offsetAt(doc, start), to: offsetAt(doc, end) }
}

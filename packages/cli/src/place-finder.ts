import { lineIndex, type LineIndex } from '@renkei/diagnostics'
import type { Place } from '@renkei/explanation'

/** Finds file, line and column of a stretch of source; counts the lines of a text when it is first asked for. */
export function placeFinder(texts: ReadonlyMap<string, string>): (span: { readonly source: string; readonly start: number }) => Place {
  const indexes = new Map<string, LineIndex>()
  return ({ source, start }) => {
    const index = indexes.get(source) ?? lineIndex(texts.get(source) ?? '')
    indexes.set(source, index)
    return { file: source, ...index.positionAt(start) }
  }
}

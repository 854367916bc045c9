import { applyEdits, type Edit } from '@renkei/diagnostics'
import type { SourceText } from '@renkei/ruleset'

/** Texts with edits made in them. */
export function editedTexts(sources: readonly SourceText[], edits: readonly Edit[]): readonly SourceText[] {
  return sources.map((source) => {
    const own = edits.filter(({ span }) => span.source === source.path)
    return own.length === 0 ? source : { path: source.path, text: applyEdits(source.text, own) }
  })
}

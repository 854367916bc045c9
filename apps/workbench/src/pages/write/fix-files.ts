import { applyEdits } from '@renkei/diagnostics'
import type { Message } from '../../engine/protocol.ts'
import type { Desk } from '../../work/desk.ts'

/** Takes a fix, in whatever files it changes. */
export function fixFiles(desk: Desk, edits: Message['fixes'][number]['edits']): void {
  for (const path of new Set(edits.map(({ span }) => span.source))) {
    const text = desk.state().work?.files.find((file) => file.path === path)?.text
    if (text !== undefined) desk.change(path, applyEdits(text, edits.filter(({ span }) => span.source === path)))
  }
}

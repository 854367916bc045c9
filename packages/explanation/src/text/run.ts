import { displayWidth, visibleText } from '@renkei/diagnostics'
import type { Inline } from '../document.ts'

/** What a stretch of text is, for whoever colours it. */
export type TextStyle = 'title' | 'heading' | 'label' | 'strong' | 'share' | 'state' | 'place'

/** A stretch of text in one style. */
export interface Run {
  readonly text: string
  readonly style?: TextStyle
}

export function run(text: string, style?: TextStyle): Run {
  return style === undefined ? { text } : { text, style }
}

/** An inline as text that is safe to print. */
export function runOf(inline: Inline): Run {
  return run(visibleText(inline.text), styleOf(inline))
}

function styleOf(inline: Inline): TextStyle | undefined {
  switch (inline.kind) {
    case 'strong':
    case 'state':
    case 'place':
      return inline.kind
    case 'yen':
      return inline.role === 'share' ? 'share' : undefined
    default:
      return undefined
  }
}

export function widthOf(runs: readonly Run[]): number {
  return runs.reduce((width, { text }) => width + displayWidth(text), 0)
}

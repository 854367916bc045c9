import type { Language } from '@renkei/diagnostics'
import { printText } from '@renkei/explanation'
import type { Explained } from '../explain-selected.ts'
import type { Paint } from '../paint.ts'
import type { Selected } from '../select.ts'
import { explanationWords } from '../words/explanation.ts'
import { PAGE, paragraph, rule } from './columns.ts'
import { stylist } from './stylist.ts'

/** Explanations for the screen, one under the other; where there are none, why. */
export function explanationText(explained: readonly Explained[], selected: Selected, language: Language, paint: Paint): string {
  if (explained.length === 0) return `${paragraph(explanationWords[language].nothing(selected)).join('\n')}\n`
  return explained.map(({ document }) => printText(document, { width: PAGE, style: stylist(paint) })).join(`\n${paint('dim', rule())}\n`)
}

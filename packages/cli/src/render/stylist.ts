import type { TextStyle } from '@renkei/explanation'
import type { Color, Paint } from '../paint.ts'

const colors: Readonly<Record<TextStyle, Color>> = {
  title: 'bold',
  heading: 'bold',
  label: 'dim',
  strong: 'bold',
  share: 'green',
  state: 'cyan',
  place: 'dim',
}

/** Puts stretches of a document into colours. */
export function stylist(paint: Paint): (style: TextStyle, text: string) => string {
  return (style, text) => paint(colors[style], text)
}

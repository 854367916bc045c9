import type { Writer } from '@renkei/explanation'
import { ticks } from 'd3-array'
import { chartWords } from '../words/chart.ts'

/** Places of an axis from zero to an amount of yen, with what stands there, in the largest unit of which all are whole. */
export function axisOf(highest: number, write: Writer): readonly { readonly yen: number; readonly text: string }[] {
  const places = ticks(0, highest, 4)
  const { units, inUnit } = chartWords[write.language]
  const [size, unit] = units.find(([one]) => places.every((place) => place % one === 0)) ?? [1, '']
  return places.map((yen) => ({ yen, text: yen === 0 || unit === '' ? write.yen(String(yen), 'total').text : inUnit(write.quantity(String(yen / size), {}).text, unit) }))
}

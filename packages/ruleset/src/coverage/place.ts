import type { Section } from '@renkei/dsl'
import { plainText } from './plain-text.ts'

/** A sentence as a catalogue names it: the heading it stands under, and words of it; without words every sentence of the heading. */
export interface Place {
  readonly heading: string
  readonly words: string
  /** As written. */
  readonly text: string
}

/** `支援制度　広域連携支援事業：額は ｜ 事業【12】：旅費`. Several places are parted by ｜, heading and words by the first ：. */
export function placesIn(text: string): readonly Place[] {
  return text.split(/[|｜]/).map((one) => one.trim()).filter((one) => one !== '').map(placeOf)
}

function placeOf(text: string): Place {
  const [heading = '', ...words] = text.split(/[:：]/)
  return { heading: plainText(heading), words: plainText(words.join('：')), text }
}

/** Whether a heading is meant: by its keyword and name, by its number (事業【12】), or by its name alone. */
export function isHeading(named: string, { heading }: Section): boolean {
  const { keyword, number, name } = heading
  const own = plainText(name.value)
  return [own, `${keyword}${own}`, ...(number ? [`${keyword}【${number.value}】`, `${keyword}【${number.value}】${own}`] : [])].includes(named)
}

import type { Indicator } from './clause.ts'
import { freeText } from './phrase.ts'

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/人口|人数|者数|児童数|生徒数|利用者|参加者|患者/, '人'],
  [/世帯/, '世帯'],
  [/件数|回数|件/, '件'],
  [/食数/, '食'],
  [/需要額|財政|額|税|費/, '円'],
  [/面積/, 'ha'],
]

/** An indicator as a clause calls it. Its unit follows from the name; shares are the same in any. */
export function indicatorOf(written: string): Indicator {
  const time = /^(前年度|前々年度|当該年度)の?/.exec(written)?.[1] ?? '当該年度'
  const name = freeText(written.replace(/^(前年度|前々年度|当該年度)の?/, '').replace(/[「」『』]/g, '').replace(/^人口(?:数|割|比)?$/, '人口'))
  return { name, unit: UNITS.find(([form]) => form.test(name))?.[1] ?? '比', time }
}

import { normaliseName } from '@renkei/model'
import type { Finding, Rule } from '../finding.ts'

/** The name of a programme in its own table and in the list of all; and numbers used twice or left out. */
export const programmeNames: Rule = ({ vision }) => {
  const { programmes, overview } = vision
  const differing = overview.flatMap(({ number, name }): readonly Finding[] => {
    const programme = programmes.find((one) => one.number === number)
    if (programme === undefined || normaliseName(programme.name.text) === normaliseName(name.text)) return []
    return [{ kind: 'name-differs', subject: `事業【${programme.number}】の名`, text: `事業の表では「${programme.name.text}」、一覧表では「${name.text}」となっています。下書きは事業の表によりました。`, places: [programme.name, name] }]
  })
  const numbers = programmes.filter(({ numbered }) => numbered)
  const twice = numbers.filter(({ number }, at) => numbers.findIndex((one) => one.number === number) < at).map(({ number, name }): Finding => ({ kind: 'number-twice', subject: `事業【${number}】`, text: `番号【${number}】の事業が二つあります。`, places: [name] }))
  const last = Math.max(0, ...numbers.map(({ number }) => number))
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((number) => !numbers.some((one) => one.number === number))
  const gaps: readonly Finding[] = missing.length === 0 || numbers.length < 2 ? [] : [{ kind: 'number-missing', subject: '事業の番号', text: `番号${missing.map((number) => `【${number}】`).join('')}の事業の表が見当たりません。`, places: [] }]
  return [...differing, ...twice, ...gaps]
}

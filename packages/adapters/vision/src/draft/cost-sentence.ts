import { formatFiscalYear } from '@renkei/model'
import type { YearlyCost } from '../facts/vision.ts'
import { listed } from '../clauses/phrase.ts'

type State = 'amount' | 'nil' | 'undecided'

/** 「事業費は、令和7年度523千円、令和8年度523千円とし、令和9年度以降は未定とする。」 for the years of the period; a year the table does not have is undecided. */
export function costSentence(costs: readonly YearlyCost[], period: { readonly first: number; readonly last: number }): string {
  const years = Array.from({ length: period.last - period.first + 1 }, (_, at) => {
    const year = period.first + at
    return { year, ...stateOf(costs.find((cost) => cost.year === year)) }
  })
  const groups = years.reduce<(typeof years)[]>((all, one) => (all.at(-1)?.[0]?.state === one.state ? [...all.slice(0, -1), [...(all.at(-1) ?? []), one]] : [...all, [one]]), [])
  return `事業費は、${groups.map((group, at) => groupText(group, at === groups.length - 1)).join('、')}。`
}

function stateOf(cost: YearlyCost | undefined): { state: State; yen: number } {
  const value = cost?.value
  if (value?.kind === 'amount') return { state: 'amount', yen: value.yen }
  return { state: value?.kind === 'nil' ? 'nil' : 'undecided', yen: 0 }
}

function groupText(group: readonly { year: number; state: State; yen: number }[], last: boolean): string {
  const years = group.map(({ year }) => formatFiscalYear(year, 'ja'))
  if (group[0]?.state === 'amount') return `${group.map(({ yen }, at) => `${years[at]!}${yenText(yen)}`).join('、')}${last ? 'とする' : 'とし'}`
  if (group[0]?.state === 'nil') return last && group.length > 2 ? `${years[0]!}から${years.at(-1)!}までは計上しない` : `${listed(years)}は計上${last ? 'しない' : 'せず'}`
  if (!last) return `${listed(years)}は未定とし`
  return group.length === 1 ? `${years[0]!}は未定とする` : `${years[0]!}以降は未定とする`
}

/** 523千円; what is no whole thousand in yen. */
export function yenText(yen: number): string {
  return yen % 1000 === 0 ? `${(yen / 1000).toLocaleString('en-US')}千円` : `${yen.toLocaleString('en-US')}円`
}

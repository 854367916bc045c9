import type { State } from '@renkei/plan'
import { isOpenState } from './is-open-state.ts'
import type { ReportHanging, ReportOutcome, ReportTotals } from './report.ts'

/** 合計 of the outcomes shown; for a body, of what it pays. A cost printed in two programmes is counted at one of them. */
export function totalsOf(outcomes: readonly ReportOutcome[], body: string | undefined): ReportTotals {
  const counted = outcomes.filter(({ inTotal, restates }) => inTotal && restates === undefined)
  const unsettled = counted.filter(({ state }) => isOpenState(state))
  const yenIn = (state: State): number =>
    sum(counted.filter((outcome) => outcome.state === state).map(({ total, shares }) => (body === undefined ? total : shares.find(({ code }) => code === body)?.yen)))
  const elsewhere = restatedFrom(outcomes, body)
  return {
    determined: yenIn('determined'),
    provisional: yenIn('provisional'),
    open: unsettled.length,
    hanging: sum(unsettled.map(({ hanging }) => hanging)),
    hangingOn: hangingOn(unsettled),
    openOutside: outcomes.filter(({ inTotal, receives, state }) => !inTotal && !receives && isOpenState(state)).length,
    ...(elsewhere.length === 0 ? {} : { countedElsewhere: elsewhere }),
  }
}

function hangingOn(outcomes: readonly ReportOutcome[]): readonly ReportHanging[] {
  const found = new Map<string, ReportHanging>()
  for (const { programme, open: items, hanging = 0 } of outcomes) {
    for (const { about } of hanging === 0 ? [] : items) {
      const key = `${programme}\n${about}`
      found.set(key, { programme, about, yen: (found.get(key)?.yen ?? 0) + hanging })
    }
  }
  return [...found.values()]
}

function restatedFrom(outcomes: readonly ReportOutcome[], body: string | undefined): NonNullable<ReportTotals['countedElsewhere']> {
  const shown = new Set(outcomes.map(({ programme }) => programme))
  return outcomes.flatMap(({ restates, total, shares }) => {
    if (restates === undefined || shown.has(restates.programme)) return []
    const yen = body === undefined ? total : shares.find(({ code }) => code === body)?.yen
    return [{ ...restates, ...(yen === undefined ? {} : { yen }) }]
  })
}

function sum(amounts: readonly (number | undefined)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)
}

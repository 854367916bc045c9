import type { CalendarDate, FiscalYear } from '@renkei/model'
import type { FigureRequest } from '@renkei/plan'
import { editionOf, observationsAsOf, type KnownBy } from './as-of.ts'
import { WAITING, type FigureCell } from './figure-cell.ts'
import type { Observation, Vintage } from './observation.ts'
import { pickObservation } from './pick-observation.ts'
import { formatTime } from './time.ts'
import type { VintageGroup } from './vintage-group.ts'

/** A figure as one fiscal year reads it, for every body. */
export interface FigureYear {
  readonly year: FiscalYear
  /** By axis member; `''` for a figure without bodies. */
  readonly cells: ReadonlyMap<string, FigureCell>
  /** The row each body's cell comes from. */
  readonly chosen: ReadonlyMap<string, Observation>
  /** Bodies without a row, or with a blank cell. */
  readonly missing: readonly string[]
  /** Of a figure that draws several years together: the years that a body has no number of, and those of them without row or cell. */
  readonly lacking?: ReadonlyMap<string, readonly FiscalYear[]>
  readonly absent?: ReadonlyMap<string, readonly FiscalYear[]>
  /** From which figures of the table a body's cell is made, in words. */
  readonly madeOf?: ReadonlyMap<string, string>
  readonly undecided: ReadonlyMap<string, readonly [Observation, Observation]>
  /** What stands in the table, and nothing can be shared by it: a negative figure, or a mark for nil of unstated meaning. */
  readonly unusable: ReadonlyMap<string, Observation>
  /** The end of the newest time that was drawn together with others. */
  readonly newest?: CalendarDate
  /** 国勢調査 令和2年10月1日; empty where nothing was read. */
  readonly vintage: string
  readonly published?: CalendarDate
}

/** 国勢調査 令和2年10月1日. */
export function formatVintage({ edition, time }: Vintage): string {
  return [edition, time === undefined ? undefined : formatTime(time)].filter((part) => part !== undefined).join(' ')
}

function isUsable({ value }: Observation, { nonNegative }: Pick<FigureRequest, 'nonNegative'>): boolean {
  if (nonNegative !== true) return true
  return value.kind === 'number' ? value.value.numerator >= 0n : value.kind !== 'mark' || value.meaning !== 'nil' || value.declared
}

function cellOf({ value, vintage }: Observation): FigureCell {
  if (value.kind === 'number') return { value: value.value, quality: vintage.quality }
  return value.kind === 'mark' && value.meaning === 'nil' ? { mark: { none: 'nil' } } : WAITING
}

function groupByBody(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    const group = groups.get(observation.body ?? '')
    if (group === undefined) groups.set(observation.body ?? '', [observation])
    else group.push(observation)
  }
  return groups
}

function only<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}

/** Reads a figure for one fiscal year: which vintage, then each body's cell of it. */
export function resolveYear(
  request: Pick<FigureRequest, 'asOf' | 'nonNegative'>, year: FiscalYear, known: KnownBy, groups: readonly VintageGroup[], members: readonly string[],
): FigureYear {
  const byBody = groupByBody(observationsAsOf(request.asOf, year, known, groups))
  const cells = new Map<string, FigureCell>()
  const undecided = new Map<string, readonly [Observation, Observation]>()
  const chosen = new Map<string, Observation>()
  const unusable = new Map<string, Observation>()
  const missing: string[] = []
  const read: Vintage[] = []
  for (const member of members) {
    const pick = pickObservation(byBody.get(member) ?? [], editionOf(request.asOf) !== undefined)
    if ('undecided' in pick) undecided.set(member, pick.undecided)
    if ('chosen' in pick) chosen.set(member, pick.chosen)
    if ('chosen' in pick && !isUsable(pick.chosen, request)) unusable.set(member, pick.chosen)
    cells.set(member, 'chosen' in pick && !unusable.has(member) ? cellOf(pick.chosen) : WAITING)
    if ('none' in pick || ('chosen' in pick && pick.chosen.value.kind === 'missing')) missing.push(member)
    else if ('chosen' in pick) read.push(pick.chosen.vintage)
  }
  const published = only(read.map((vintage) => vintage.published))
  const vintage = [...new Set(read.map(formatVintage))].join('、')
  const madeOf = new Map([...chosen].flatMap(([member, { madeOf: words }]) => (words === undefined ? [] : [[member, words] as const])))
  return { year, cells, madeOf, chosen, missing, undecided, unusable, vintage, ...(published !== undefined && { published }) }
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import { spanAt, type Place } from '../sentences/place.ts'
import type { Core } from '../tree/tree.ts'
import type { Pending, PendingArgument } from './pending.ts'
import { isYears } from './phrases.ts'

const FIRST_MONTH = 4

/** 期間は、令和7年4月1日から令和12年3月31日までとする: days before とする; the years they are in can be said. */
export function checkPeriod(place: Place, pending: readonly Pending[]): Diagnostic | undefined {
  const ends = pending.filter((one): one is PendingArgument => one.kind === 'argument' && isYears(one.phrase) && (one.particle === 'から' || one.particle === 'まで'))
  const last = ends.at(-1)
  if (last === undefined || pending.at(-1) !== last) return undefined
  const [from, to] = [coreOf(ends, 'から'), coreOf(ends, 'まで')]
  const right = written(from, to)
  const span = spanAt(place, ends[0]!.start, last.end)
  const fixes = right !== undefined && isWhole(from, 1) && isWhole(to, 31) ? [{ edits: [{ span, text: right }] }] : []
  return diagnostic('period-needs-years', { right: right ?? '令和7年度から令和11年度まで' }, span, { fixes })
}

function coreOf(ends: readonly PendingArgument[], particle: 'から' | 'まで'): Core | undefined {
  return ends.find((one) => one.particle === particle)?.phrase.items[0]!.parts.at(-1)!.core
}

function written(from: Core | undefined, to: Core | undefined): string | undefined {
  const [first, last] = [fiscalYear(from), fiscalYear(to)]
  if (first !== undefined && last !== undefined) return `${first}から${last}まで`
  if (from === undefined) return last && `${last}以前`
  return to === undefined ? first && `${first}以降` : undefined
}

function fiscalYear(core: Core | undefined): string | undefined {
  if (core?.kind !== 'date' && core?.kind !== 'year') return undefined
  const { year } = core
  return year === undefined ? undefined : formatFiscalYear(core.kind === 'date' && core.month < FIRST_MONTH ? year - 1 : year, 'ja')
}

/** The first or the last day of a fiscal year, or a year itself. */
function isWhole(core: Core | undefined, day: 1 | 31): boolean {
  return core?.kind !== 'date' || (core.day === day && core.month === (day === 1 ? FIRST_MONTH : FIRST_MONTH - 1))
}

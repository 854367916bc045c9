import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { parseTime, type Time } from '@renkei/figures'
import type { Axis, AxisItem, StatsReply } from '../reply/reply.ts'
import type { Selection } from '../selection/selection.ts'
import { placeOf } from '../source-text.ts'
import { codeOfArea, COUNTRY } from './area-code.ts'
import type { Body } from './lay-out.ts'
import { onDay, timeOf } from './time-of.ts'

/** What the codes of an axis are, as far as they are wanted. */
export interface Resolved<T> {
  readonly of: ReadonlyMap<string, T>
  readonly diagnostics: readonly Diagnostic[]
}

/** The items of an axis that values use; a code without an item stands for itself. */
function usedItems(reply: StatsReply, axis: Axis): readonly AxisItem[] {
  const named = new Map(axis.items.map((item) => [item.code, item]))
  const used = new Set(reply.values.flatMap(({ codes }) => codes[axis.id] ?? []))
  return [...used].map((code) => named.get(code) ?? { code, name: code })
}

function axisOf(reply: StatsReply, id: string): Axis | Diagnostic {
  return reply.axes.find((axis) => axis.id === id) ?? diagnostic('statistics-not-understood', { path: `CLASS_OBJ ${id}` }, placeOf(reply.source, 'CLASS_OBJ'))
}

/** The bodies of a reply by the codes it uses. The country is no body and left out; another code that is none is told. */
export function bodiesOf(reply: StatsReply, { areas }: Selection): Resolved<Body> {
  const axis = axisOf(reply, 'area')
  if ('severity' in axis) return { of: new Map(), diagnostics: [axis] }
  const wanted = areas && new Map(areas.map((area) => [codeOfArea(area), area]))
  const of = new Map<string, Body>()
  const diagnostics: Diagnostic[] = []
  for (const { code: area, name } of usedItems(reply, axis)) {
    const code = codeOfArea(area)
    if (code !== undefined && (wanted === undefined || wanted.has(code))) of.set(area, { code, name: nameOf(name) })
    else if (code === undefined && wanted === undefined && area !== COUNTRY) diagnostics.push(diagnostic('statistics-cell-unreadable', { field: '@area', text: area }, placeOf(reply.source, area)))
  }
  const have = new Set([...of.values()].map(({ code }) => code))
  const missing = [...(wanted ?? [])].filter(([code]) => !have.has(code!)).map(([, area]) => diagnostic('statistics-choice-unknown', { axis: '地域', code: area }, placeOf(reply.source, 'area')))
  return { of, diagnostics: [...diagnostics, ...missing] }
}

// 　山形県　山形市: the indent of a printed table, and the prefecture before the name.
function nameOf(name: string): string {
  return name.trim().replace(/^(?:..[都道府]|.{2,3}県)[\s　]+(?=.)/, '')
}

/** The times of a reply by the codes it uses, written as the selection says. */
export function timesOf(reply: StatsReply, { times, day }: Selection): Resolved<Time> {
  const axis = axisOf(reply, 'time')
  if ('severity' in axis) return { of: new Map(), diagnostics: [axis] }
  const items = usedItems(reply, axis)
  const of = new Map<string, Time>()
  const diagnostics: Diagnostic[] = Object.keys(times ?? {})
    .filter((code) => !items.some((item) => item.code === code))
    .map((code) => diagnostic('statistics-choice-unknown', { axis: '時点', code }, placeOf(reply.source, 'time')))
  for (const item of items) {
    if (times !== undefined && !Object.hasOwn(times, item.code)) continue
    const time = times === undefined ? timeOf(item) : parseTime(times[item.code]!)
    if (time === undefined) diagnostics.push(diagnostic('statistics-cell-unreadable', { field: '@time', text: `${item.code} ${item.name}` }, placeOf(reply.source, item.code)))
    else of.set(item.code, onDay(time, day))
  }
  return { of, diagnostics }
}

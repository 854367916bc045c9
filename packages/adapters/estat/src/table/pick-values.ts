import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Axis, StatsReply, StatsValue } from '../reply/reply.ts'
import type { Selection } from '../selection/selection.ts'
import { placeOf } from '../source-text.ts'
import { isPlaceOrTime } from './axes.ts'

/** The values that are one indicator, all in one unit. */
export interface PickedValues {
  readonly indicator: string
  readonly unit?: string
  readonly values: readonly StatsValue[]
}

export interface Picking {
  readonly picked: readonly PickedValues[]
  readonly diagnostics: readonly Diagnostic[]
}

const UNIT = 'unit'
const SHOWN = 6

/** The units of values as an axis, so that a selection can choose one like a class. */
function unitAxis(values: readonly StatsValue[]): Axis {
  const units = [...new Set(values.map(({ unit }) => unit ?? ''))]
  return { id: UNIT, name: '単位', items: units.map((unit) => ({ code: unit, name: unit || '（なし）' })) }
}

function codeOn(value: StatsValue, axis: string): string {
  return (axis === UNIT ? value.unit : value.codes[axis]) ?? ''
}

/** Picks the values of every indicator. An axis on which several items are left is asked for: nothing is chosen or added up. */
export function pickValues(reply: StatsReply, { indicators }: Selection): Picking {
  const parts = Object.entries(indicators).map(([indicator, picks]) => pickOne(reply, indicator, picks))
  return { picked: parts.flatMap(({ picked }) => picked), diagnostics: parts.flatMap(({ diagnostics }) => diagnostics) }
}

function pickOne(reply: StatsReply, indicator: string, picks: Readonly<Record<string, string>>): Picking {
  const axes = [...reply.axes.filter(({ id }) => !isPlaceOrTime(id)), unitAxis(reply.values)]
  const unknown = Object.entries(picks).filter(([axis, code]) => !axes.some(({ id, items }) => id === axis && items.some((item) => item.code === code)))
  if (unknown.length > 0) {
    const diagnostics = unknown.map(([axis, code]) => diagnostic('statistics-choice-unknown', { axis, code }, placeOf(reply.source, axis)))
    return { picked: [], diagnostics }
  }
  const values = reply.values.filter((value) => Object.entries(picks).every(([axis, code]) => codeOn(value, axis) === code))
  const open = axes.filter(({ id }) => !Object.hasOwn(picks, id) && new Set(values.map((value) => codeOn(value, id))).size > 1)
  if (open.length > 0) return { picked: [], diagnostics: open.map((axis) => openChoice(reply, indicator, axis, values)) }
  const unit = values.find((value) => value.unit !== undefined)?.unit ?? unitOfItems(reply, picks)
  return { picked: [{ indicator, values, ...(unit === undefined ? {} : { unit }) }], diagnostics: [] }
}

/** Some tables give the unit of an item of a class instead of each value's. */
function unitOfItems({ axes }: StatsReply, picks: Readonly<Record<string, string>>): string | undefined {
  return axes.flatMap(({ id, items }) => items.flatMap(({ code, unit }) => (picks[id] === code && unit !== undefined ? [unit] : [])))[0]
}

function openChoice({ source }: StatsReply, indicator: string, { id, name, items }: Axis, values: readonly StatsValue[]): Diagnostic {
  const used = new Set(values.map((value) => codeOn(value, id)))
  const left = items.filter(({ code }) => used.has(code)).map((item) => `${item.code} ${item.name}`)
  const choices = left.slice(0, SHOWN).join('、') + (left.length > SHOWN ? '…' : '')
  return diagnostic('statistics-choice-open', { axis: `${id}（${name}）`, indicator, choices }, placeOf(source, id))
}

import { diagnostic } from '@renkei/diagnostics'
import type { Read } from '../parse-json.ts'
import { placeOf } from '../source-text.ts'
import type { Axis, StatsReply } from './reply.ts'

/** The pages of one query as one reply. Where values are still to come, or some are missing between, there is none. */
export function joinPages(pages: readonly [StatsReply, ...StatsReply[]]): Read<StatsReply> {
  const [first] = pages
  const last = pages.at(-1)!
  const values = pages.flatMap((page) => page.values)
  const total = first.total ?? values.length
  if (last.next !== undefined || values.length < total) {
    return { diagnostics: [diagnostic('statistics-incomplete', { read: values.length, total }, placeOf(last.source, last.next === undefined ? 'TOTAL_NUMBER' : 'NEXT_KEY'))] }
  }
  return { value: { ...first, axes: joinAxes(pages), values }, diagnostics: [] }
}

// A page lists the items of its own values only, or all of them: both happen.
function joinAxes(pages: readonly StatsReply[]): readonly Axis[] {
  const joined = new Map<string, Axis>()
  for (const axis of pages.flatMap((page) => page.axes)) {
    const known = joined.get(axis.id)
    const codes = new Set(known?.items.map(({ code }) => code))
    joined.set(axis.id, known === undefined ? axis : { ...known, items: [...known.items, ...axis.items.filter(({ code }) => !codes.has(code))] })
  }
  return [...joined.values()]
}

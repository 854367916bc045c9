import type { StatsReply, StatsValue } from '../reply/reply.ts'

/** A value that is another one than before; absent where it was not there, or is no more. */
export interface Revision {
  readonly value: StatsValue
  readonly before?: string
  readonly after?: string
}

function keyOf({ codes, unit = '' }: StatsValue): string {
  return JSON.stringify([unit, ...Object.keys(codes).sort().flatMap((axis) => [axis, codes[axis]!])])
}

/** What changed between two replies of one query, in the order of the later one; order and form of the replies make no difference. */
export function revisionsOf(before: StatsReply, after: StatsReply): readonly Revision[] {
  const earlier = new Map(before.values.map((value) => [keyOf(value), value]))
  const later = new Set(after.values.map(keyOf))
  const changed = after.values.flatMap((value): readonly Revision[] => {
    const old = earlier.get(keyOf(value))
    if (old?.text === value.text) return []
    return [{ value, after: value.text, ...(old === undefined ? {} : { before: old.text }) }]
  })
  const gone = before.values.filter((value) => !later.has(keyOf(value))).map((value): Revision => ({ value, before: value.text }))
  return [...changed, ...gone]
}

/** 山形市 2020年 247590 → 247591. */
export function revisionText({ value: { codes }, before = '（なし）', after = '（なし）' }: Revision, { axes }: StatsReply): string {
  const names = ['area', 'time'].flatMap((id) => {
    const code = codes[id]
    return code === undefined ? [] : [axes.find((axis) => axis.id === id)?.items.find((item) => item.code === code)?.name ?? code]
  })
  return [...names, before, '→', after].join(' ')
}

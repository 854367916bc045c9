/** Lines that differ: those from `start` on are taken out of the text before, and others stand there. */
export interface Hunk {
  /** The first line, from 0, in the text before. */
  readonly start: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Where two texts differ, line by line. Lines that stand once in both and in the same order hold the texts together. */
export function changedLines(before: string, after: string): readonly Hunk[] {
  return compare(before.split('\n'), after.split('\n'), 0)
}

function compare(before: readonly string[], after: readonly string[], start: number): readonly Hunk[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return between(before.slice(head, before.length - tail), after.slice(head, after.length - tail), start + head)
}

function between(before: readonly string[], after: readonly string[], start: number): readonly Hunk[] {
  if (before.length === 0 && after.length === 0) return []
  const anchors = inOrder(onceInBoth(before, after))
  if (anchors.length === 0) return [{ start, before, after }]
  const ends = [...anchors, [before.length, after.length] as const]
  return ends.flatMap(([left, right], index) => {
    const [fromLeft, fromRight] = index === 0 ? [0, 0] : ends[index - 1]!.map((at) => at + 1)
    return compare(before.slice(fromLeft, left), after.slice(fromRight, right), start + fromLeft!)
  })
}

type Pair = readonly [left: number, right: number]

function onceInBoth(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const [left, right] = [placesOf(before), placesOf(after)]
  return [...left].flatMap(([line, at]): readonly Pair[] => {
    const other = right.get(line)
    return at === undefined || other === undefined ? [] : [[at, other]]
  })
}

/** The place of each line that stands once; undefined for one that stands more often. */
function placesOf(lines: readonly string[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>()
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? undefined : at)
  return places
}

/** The longest row of pairs that rises on both sides. The formatter changes no order, so what sinks is a chance match. */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = [...pairs].sort(([left], [right]) => left - right)
  let reached = -1
  return sorted.filter(([, right]) => {
    if (right <= reached) return false
    reached = right
    return true
  })
}

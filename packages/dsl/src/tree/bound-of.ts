import type { FigureCore, Part } from './tree.ts'

type Bound = NonNullable<FigureCore['bound']>

const words: ReadonlyMap<string, Bound> = new Map([['以上', '以上'], ['以下', '以下'], ['以内', '以下'], ['未満', '未満']])

/** The bound a part ends in: 1万人未満 by itself, 以上 of 基準額以上 after the words it bounds. */
export function boundOf(part: Part | undefined): Bound | undefined {
  if (part === undefined || part.value !== undefined) return part?.value?.bound
  return part.core.kind === 'figure' ? part.core.bound : part.core.kind === 'name' ? words.get(part.core.value) : undefined
}

/** How many parts the bounds at the start of an item take: two of 基準額以上の団体, four of 基準額以上限度額未満の団体; 0 where it has none. */
export function boundedParts(parts: readonly Part[]): number {
  const first = boundEnd(parts, 0)
  const next = first > 0 ? boundEnd(parts, first) : 0
  return next > first && next <= first + 2 ? next : first
}

/** A figure bounds only what it begins: in 甲市の1万人以上の額 it is no bound of 甲市. */
function boundEnd(parts: readonly Part[], from: number): number {
  const found = parts.slice(from).findIndex((part, at) => boundOf(part) !== undefined && (at === 0 || part.core.kind === 'name'))
  return found < 0 ? 0 : from + found + 1
}

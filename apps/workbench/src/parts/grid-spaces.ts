import type { Virtualizer } from '@tanstack/react-virtual'

/** The rows or columns that are drawn, each with the pixels left out before it, and those left out behind the last. */
export interface Drawn {
  readonly items: readonly { readonly index: number; readonly before: number }[]
  readonly after: number
}

export function drawnOf(items: ReturnType<Virtualizer<HTMLDivElement, Element>['getVirtualItems']>, total: number): Drawn {
  return {
    items: items.map(({ index, start }, at) => ({ index, before: start - (items[at - 1]?.end ?? 0) })),
    after: total - (items.at(-1)?.end ?? 0),
  }
}

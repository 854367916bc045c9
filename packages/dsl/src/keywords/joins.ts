import type { Keyword } from './keyword.ts'

const row = (surface: string, stem: 'and' | 'or'): Keyword => ({ surface, category: 'join', stem })

/** 並びに is wider than 及び, 若しくは narrower than 又は; in one list they mean the same. */
export const joins: readonly Keyword[] = [
  row('及び', 'and'),
  row('および', 'and'),
  row('並びに', 'and'),
  row('ならびに', 'and'),
  row('かつ', 'and'),
  row('又は', 'or'),
  row('または', 'or'),
  row('若しくは', 'or'),
  row('もしくは', 'or'),
]

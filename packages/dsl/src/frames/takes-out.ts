import type { Clause } from '../tree/tree.ts'

/** 山形市を除く and nothing more: not 除かない, 除くことができる or 原則として除く, whose further words a set taken out would lose. */
export function takesOut({ verb, manner, adverbs, conditions }: Clause): boolean {
  const more = manner.length + adverbs.length + conditions.length
  return verb.stem === '除く' && !verb.negated && verb.modality === undefined && more === 0
}

import type { Verb } from '../tree/tree.ts'
import { reckoning } from './verbs/reckoning.ts'

const STEMS: ReadonlySet<string> = new Set(reckoning.map(({ stem }) => stem))

/** 乗じて得た is one verb: 乗じる. */
export function mergeGained(verb: Verb, manner: readonly Verb[]): { readonly verb: Verb; readonly manner: readonly Verb[] } {
  const last = manner.at(-1)
  if (verb.stem !== '得る' || last === undefined || !STEMS.has(last.stem)) return { verb, manner }
  const span = { ...verb.span, start: last.span.start }
  return { verb: { ...verb, stem: last.stem, image: last.image + verb.image, span }, manner: manner.slice(0, -1) }
}

import type { Fixer } from './fix.ts'
import { sentenceAt } from '../sentence-at.ts'
import { insertion } from './insertion.ts'

/** The years without an amount are said to be 未定, or not to arise. */
export const amountMissing: Fixer = (view, { args, span }, say) => {
  const found = span && sentenceAt(view, span.source, span.start)
  if (!found?.sentence) return []
  const { section, sentence } = found
  const years = String(args['years'])
  const texts = [`${String(args['cost'])}は、${years}は未定とする。`, `${String(args['cost'])}は、${years}は計上しない。`]
  return texts.map((text) => ({ title: say.add(text), edits: [insertion(view, section, text, sentence)] }))
}

import type { Fixer } from './fix.ts'
import { sentenceAt } from '../sentence-at.ts'
import { insertion } from './insertion.ts'

/** A cost that stands in no 内訳 becomes the whole of it, where the programme has none yet. */
export const unknownCost: Fixer = (view, { args, span }, say) => {
  const section = span && sentenceAt(view, span.source, span.start)?.section
  if (section?.heading.keyword !== '事業') return []
  const text = `事業費の内訳は、${String(args['name'])}とする。`
  const total = section.sentences.find(({ clauses }) => clauses[0]?.arguments.some(({ phrase }) => view.document(phrase.span.source)?.getText().slice(phrase.span.start, phrase.span.end) === '事業費'))
  return [{ title: say.add(text), edits: [insertion(view, section, text, total)] }]
}

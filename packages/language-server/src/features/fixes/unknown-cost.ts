import type { Fixer } from './fix.ts'
import { sentenceAt } from '../sentence-at.ts'
import { insertion } from './insertion.ts'

/** A cost that stands in no 内訳 is one of those that do, or becomes the whole of it where the programme has none yet. */
export const unknownCost: Fixer = (view, { args, span, suggestion }, say) => {
  const section = span && sentenceAt(view, span.source, span.start)?.section
  if (!span || section?.heading.keyword !== '事業') return []
  const programme = view.ruleSet.compiled.program?.programmes.find(({ number }) => number === section.heading.number?.value)
  const others = (programme?.costs ?? []).filter(({ kind }) => kind === 'item').map(({ name }) => name).filter((name) => name !== suggestion?.text)
  const text = `事業費の内訳は、${String(args['name'])}とする。`
  const total = section.sentences.find(({ clauses }) => clauses[0]?.arguments.some(({ phrase }) => view.document(phrase.span.source)?.getText().slice(phrase.span.start, phrase.span.end) === '事業費'))
  return [...others.map((name) => ({ title: say.correct(name), edits: [{ span, text: name }] })), { title: say.add(text), edits: [insertion(view, section, text, total)] }]
}

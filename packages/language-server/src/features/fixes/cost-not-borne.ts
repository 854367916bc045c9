import type { Fixer } from './fix.ts'
import { burdenPhrases } from '../burden-phrases.ts'
import { insertion, sectionOfProgramme } from './insertion.ts'

/** A sentence that says who bears the cost, in each of the ways that the names at hand allow. */
export const costNotBorne: Fixer = (view, { args }, say) => {
  const number = String(args['programme'])
  const section = sectionOfProgramme(view, number)
  const programme = view.ruleSet.compiled.program?.programmes.find((found) => found.number === number)
  if (!section || !programme) return []
  return burdenPhrases(view, programme).map(({ text }) => {
    const sentence = `${String(args['cost'])}は、${text}`
    return { title: say.add(sentence), edits: [insertion(view, section, sentence)] }
  })
}

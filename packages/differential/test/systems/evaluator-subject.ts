import type { Answer, CaseInput, Subject } from '@renkei/conformance'
import { lineColumns, prepare } from '@renkei/evaluator'

/** The evaluator as one back end among others. */
export const evaluatorSubject: Subject = {
  name: 'evaluator',
  answer: (cases) => Promise.resolve(cases.map(answerTo)),
}

function answerTo({ plan, figures }: CaseInput): Answer {
  const lines = Array.from(lineColumns(prepare(plan), figures, {}), ({ line, year, state, members, yen }) => ({
    line: line.id,
    year,
    state,
    ...(yen === undefined ? {} : { yen: Array.from(members, (member, at) => (member === 1 ? String(yen[at]!) : null)) }),
  }))
  return { lines }
}

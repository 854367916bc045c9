import { mergeCases, type Answer, type CaseInput, type LineResult, type Subject } from '@renkei/conformance'
import { linesOfRows, type SqlLine, type SqlRow, type SqlText } from '@renkei/sql'
import type { Backend } from '@renkei/plan'

export interface SqlSystem {
  readonly backend: Backend<SqlText>
  rows(statement: string): Promise<readonly SqlRow[]>
}

/** A system that runs SQL as a subject. Cases without scenarios are merged, `batch` to a statement. */
export function sqlSubject({ backend, rows }: SqlSystem, batch = 1): Subject {
  return {
    name: backend.name,
    batch,
    async answer(cases) {
      const refused = cases.map(({ plan, figures }) => backend.refuse(plan, figures)[0]?.code)
      const carried = cases.filter((_, at) => refused[at] === undefined)
      const answers = await answersTo({ backend, rows }, carried)
      return refused.map((code) => (code === undefined ? answers.shift()! : { refused: code }))
    },
  }
}

async function answersTo({ backend, rows }: SqlSystem, cases: readonly CaseInput[]): Promise<Answer[]> {
  if (cases.length === 0) return []
  const alone = cases.length === 1
  const { plan, snapshot } = alone ? { plan: cases[0]!.plan, snapshot: cases[0]!.figures } : mergeCases(cases.map((one) => ({ plan: one.plan, snapshot: one.figures })))
  const { statement } = backend.emit(plan, snapshot, alone ? cases[0]!.scenarios : [])
  const lines = linesOfRows(plan, await rows(statement))
  return cases.map((_, at) => answerOf(alone ? lines : lines.filter(({ line }) => line.startsWith(`${at}:`)), alone ? '' : `${at}:`))
}

/** A line too wide for the dialect is a refusal of the case, told by name. */
function answerOf(lines: readonly SqlLine[], prefix: string): Answer {
  if (lines.some(({ state }) => state === 'too-wide')) return { refused: 'a number is too wide for the dialect' }
  return { lines: lines.map((line) => resultOf(line, prefix)) }
}

function resultOf({ scenario, line, year, state, yen }: SqlLine, prefix: string): LineResult {
  return {
    ...(scenario === '' ? {} : { scenario }),
    line: line.slice(prefix.length),
    year,
    state: state as LineResult['state'],
    ...(yen === undefined ? {} : { yen: yen.map((each) => (each === null ? null : String(each))) }),
  }
}

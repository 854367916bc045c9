import type { Language } from '@renkei/diagnostics'
import type { Outcome } from '@renkei/plan'
import { report, type ReportOutcome } from '@renkei/ruleset'
import { messagesOf } from '../messages.ts'
import type { Matrix, MatrixCost, MatrixTotal } from '../protocol.ts'
import type { Session } from '../session.ts'

const nothing: MatrixTotal = { determined: 0, provisional: 0, open: 0, hanging: 0 }

/** Bodies by costs of a year, in columns of numbers: thousands of bodies travel as one piece. */
export function matrix(session: Session, { year, language }: { readonly year: number; readonly language: Language }): Matrix {
  const { ruleSet } = session
  const evaluation = session.evaluation(year)
  const { outcomes, asOf, totals } = report(ruleSet, evaluation, { year, language })
  const bodies = [...new Map([...ruleSet.bodies, ...outcomes.flatMap(({ bodies: concerned }) => concerned)].map(({ code, name }) => [code, { code, name }])).values()]
  const rows = new Map(bodies.map(({ code }, row) => [code, row]))
  const yen = new Float64Array(bodies.length * outcomes.length).fill(Number.NaN)
  const concerns = new Uint8Array(bodies.length * outcomes.length)
  for (const [column, outcome] of outcomes.entries()) {
    const at = (code: string): number => rows.get(code)! * outcomes.length + column
    for (const { code } of outcome.bodies) concerns[at(code)] = 1
    for (const share of outcome.shares) if (share.yen !== undefined) yen[at(share.code)] = share.yen
  }
  const byBody = totalsByBody(evaluation.outcome, year)
  return {
    bodies,
    costs: outcomes.map(costOf),
    yen,
    concerns,
    totals: bodies.map(({ code }) => byBody.get(code) ?? nothing),
    all: totals,
    asOf,
    messages: messagesOf(session, evaluation.diagnostics, language),
  }
}

function costOf({ programme, title, cost, state, total, hanging, inTotal, restates }: ReportOutcome): MatrixCost {
  return {
    programme,
    title,
    cost,
    state,
    inTotal,
    ...(total === undefined ? {} : { total }),
    ...(hanging === undefined ? {} : { hanging }),
    ...(restates === undefined ? {} : { countedAt: restates.programme }),
  }
}

function totalsByBody(outcome: Outcome | undefined, year: number): ReadonlyMap<string, MatrixTotal> {
  const found = (outcome?.totals ?? []).filter((total) => total.year === String(year))
  return new Map(found.map(({ of, determined, provisional, openLines, hanging }) => [of, { determined, provisional, open: openLines, hanging }]))
}

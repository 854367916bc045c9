import { didYouMean } from '@renkei/diagnostics'
import { fiscalYearOf, normaliseLocalGovernmentCode, normaliseName } from '@renkei/model'
import type { Options } from './arguments/request.ts'
import type { UsageProblem } from './arguments/usage-problem.ts'
import type { RuleSet } from '@renkei/ruleset'

/** The part of a rule set that is asked for. */
export interface Selected {
  readonly year: number
  readonly programme?: string
  readonly body?: { readonly code: string; readonly name: string }
}

/** Finds year, programme and body in the rule set; without a year the present one, or the nearest the framework has. */
export function select(ruleSet: RuleSet, options: Options, today: string): Selected | UsageProblem {
  const { years, programmes, bodies } = ruleSet
  if (options.year !== undefined && !years.includes(options.year)) return { problem: 'year-outside', year: options.year, years }
  const known = programmes.map(({ number }) => number)
  if (options.programme !== undefined && !known.includes(options.programme)) return { problem: 'unknown-programme', value: options.programme, known }
  const body = options.body === undefined ? undefined : findBody(options.body, bodies)
  if (options.body !== undefined && body === undefined) return unknownBody(options.body, bodies)
  return {
    year: options.year ?? nearestYear(years, fiscalYearOf(today)),
    ...(options.programme === undefined ? {} : { programme: options.programme }),
    ...(body === undefined ? {} : { body }),
  }
}

function nearestYear(years: readonly number[], year: number): number {
  return Math.max(years.at(0) ?? year, Math.min(year, years.at(-1) ?? year))
}

/** By name, however wide it is typed, or by code with five or six digits. */
function findBody(typed: string, bodies: RuleSet['bodies']): RuleSet['bodies'][number] | undefined {
  const name = normaliseName(typed)
  const code = normaliseLocalGovernmentCode(typed)
  return bodies.find((body) => normaliseName(body.name) === name || body.code === code)
}

function unknownBody(value: string, bodies: RuleSet['bodies']): UsageProblem {
  const known = bodies.map((body) => body.name)
  return { problem: 'unknown-body', value, meant: didYouMean(value, known), known }
}

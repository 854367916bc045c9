import type { Burden, Programme } from '@renkei/compiler'
import type { RuleSet } from './rule-set.ts'

/** What the plan understood of one burden sentence, as data: explanations put it into words beside the sentence. */
export interface SentenceReading {
  readonly programme: string
  readonly title: string
  readonly cost: string
  /** Fiscal years in which it holds. */
  readonly years: readonly number[]
  readonly method: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly condition?: string
  readonly hedges: readonly string[]
  /** The sentence as typed. */
  readonly clause: string
  readonly span: Burden['span']
}

export function readingsOf(ruleSet: RuleSet, programme?: string): readonly SentenceReading[] {
  const programmes = ruleSet.compiled.program?.programmes ?? []
  return programmes
    .filter((found) => programme === undefined || found.number === programme)
    .flatMap((found) => found.burdens.map((burden) => readingOf(burden, found, ruleSet)))
}

function readingOf(burden: Burden, programme: Programme, ruleSet: RuleSet): SentenceReading {
  const text = ruleSet.files.find((file) => file.source === burden.span.source)?.text ?? ''
  const holds = (year: number): boolean => burden.years.some(({ from, to }) => (from ?? year) <= year && year <= (to ?? year))
  return {
    programme: programme.number,
    title: programme.name,
    cost: burden.cost,
    years: ruleSet.years.filter(holds),
    method: burden.reading.method,
    values: burden.reading.values,
    ...(burden.condition === undefined ? {} : { condition: burden.condition }),
    hedges: burden.hedges.map(({ word }) => word),
    clause: text.slice(burden.span.start, burden.span.end),
    span: burden.span,
  }
}

import type { Span } from '@renkei/diagnostics'
import type { Item, Section, Sentence } from '@renkei/dsl'
import { argumentsWith, argumentWith, onlyItem } from '../phrases.ts'
import type { YearWindow } from '../program.ts'
import type { Scope } from '../scope.ts'
import { yearsOfPhrase } from '../years.ts'
import type { DeclarationBase } from './base.ts'
import { plainFigure, type PlainFigure } from './dated-figure.ts'
import { measureNamed, type Measure } from './measure.ts'
import { partiesOf, type Party } from './party.ts'
import { readSection, reportMissing } from './section.ts'
import { sayingOf } from './words.ts'

/** 相互実施: what each side does for the other, and by what the two are set off. */
export interface Exchange extends DeclarationBase {
  readonly performances: readonly Performance[]
  readonly measure?: Measure
  /** 差引は、翌年度に繰り越す: what one side has done more adds up over the years. */
  readonly carried: boolean
}

/** 秋田県は、令和4年度に、「市町村道の除雪」を62路線88.7km行う。 */
export interface Performance {
  readonly by: readonly Party[]
  readonly work: string
  /** A fiscal year; from the sentence before where it names none. */
  readonly years: YearWindow
  readonly figures: readonly PlainFigure[]
  readonly span: Span
}

export function bindExchange(section: Section, scope: Scope): Exchange {
  const performances: Performance[] = []
  let measure: Measure | undefined
  let carried = false
  const base = readSection(section, scope, [
    (sentence) => {
      const found = readPerformance(sentence, performances.at(-1)?.years, scope)
      if (found) performances.push(found)
      return found !== undefined
    },
    (sentence) => {
      const found = readMeasure(sentence, scope)
      measure = found ?? measure
      return found !== undefined
    },
    (sentence) => {
      carried ||= saysCarried(sentence, scope)
      return saysCarried(sentence, scope)
    },
  ], ['行う', '繰り越す'])
  reportMissing(section, { 差引: measure }, scope)
  return { ...base, performances, carried, ...(measure === undefined ? {} : { measure }) }
}

function readPerformance({ clauses, lead }: Sentence, before: YearWindow | undefined, scope: Scope): Performance | undefined {
  const clause = clauses[0]
  if (clauses.length !== 1 || lead || !clause || clause.verb.stem !== '行う' || clause.verb.negated || clause.verb.modality) return undefined
  const [subject, work] = [argumentsWith(clause, 'は', 'が').find(({ phrase }) => !yearsOfPhrase(phrase)), argumentWith(clause, 'を')]
  const times = clause.arguments.flatMap(({ phrase }) => yearsOfPhrase(phrase) ?? [])
  const figures = argumentsWith(clause, 'none').filter(({ phrase }) => !yearsOfPhrase(phrase)).flatMap(({ phrase }) => phrase.items.map(figuresOfItem))
  const known = 2 + figures.length + times.length
  const years = times[0] ?? before
  if (!subject || !work || !years || times.length > 1 || figures.length === 0 || clause.conditions.length + clause.adverbs.length > 0) return undefined
  if (figures.some((one) => !one) || clause.arguments.length > known) return undefined
  const by = partiesOf(subject.phrase, scope)
  return { by: by ?? [], work: sayingOf(work.phrase, scope), years, figures: figures.flatMap((one) => one ?? []), span: subject.phrase.span }
}

/** 62路線88.7km is one part: a figure and the figure behind it. */
function figuresOfItem({ parts: [part, ...more] }: Item): readonly PlainFigure[] | undefined {
  if (!part || more.length > 0 || part.core.kind !== 'figure' || part.core.bound || part.value?.bound || part.aside || part.etc || part.modifier) return undefined
  return [plainFigure(part.core), ...(part.value ? [plainFigure(part.value)] : [])]
}

/** 差引は、路線延長による。 */
function readMeasure({ clauses }: Sentence, scope: Scope): Measure | undefined {
  const clause = clauses[0]
  if (clauses.length !== 1 || clause?.verb.stem !== 'よる' || clause.arguments.length !== 2) return undefined
  const [subject, by] = [argumentWith(clause, 'は'), argumentWith(clause, 'に')]
  return subject && by && scope.text(subject.phrase.span) === '差引' ? measureNamed(scope.text(by.phrase.span).replace(/[「」]/g, '')) : undefined
}

/** 差引は、翌年度に繰り越す。 */
function saysCarried({ clauses, lead }: Sentence, scope: Scope): boolean {
  const clause = clauses[0]
  if (clauses.length !== 1 || lead || clause?.verb.stem !== '繰り越す' || clause.verb.negated || clause.verb.modality || clause.arguments.length !== 2) return false
  const [what, to] = [argumentWith(clause, 'は'), argumentWith(clause, 'に')]
  const core = to && onlyItem(to.phrase)?.parts[0]?.core
  return what !== undefined && scope.text(what.phrase.span) === '差引' && core?.kind === 'year' && core.calendar === 'fiscal' && core.relative === 1
}

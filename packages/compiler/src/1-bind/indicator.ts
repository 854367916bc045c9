import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Part, Phrase, Section, Sentence } from '@renkei/dsl'
import type { AsOfRule, FigureRounding } from '@renkei/plan'
import { asOfPhrase, timeProblem } from './as-of.ts'
import { readLessAreas } from './less-areas.ts'
import { numberRoundingOf } from './number-rounding.ts'
import { basisByYear, saysBasisByYear } from './basis-by-year.ts'
import { declareSides, saysAbsentIsNil, sidesOfPair } from './pair.ts'
import { argumentWith, plainWord, wordOf } from './phrases.ts'
import type { BasisOfYears, Indicator, LessArea, Pair } from './program.ts'
import type { Scope } from './scope.ts'
import { settingOf } from './statement.ts'

interface Draft {
  unit?: string
  table?: string
  tableSpan?: Span
  asOf: AsOfRule
  asOfText: string
  aggregate: Part | undefined
  byYear: readonly BasisOfYears[] | undefined
  readonly less: LessArea[]
  sides: Pair['sides'] | undefined
  absent: 'nil' | undefined
  readonly marks: Map<string, 'nil' | 'not-estimated' | 'not-published'>
}

const meanings: ReadonlyMap<string, 'nil' | 'not-estimated' | 'not-published'> = new Map([
  ['計上なし', 'nil'],
  ['皆無', 'nil'],
  ['未定', 'not-estimated'],
  ['未算定', 'not-estimated'],
  ['未公表', 'not-published'],
])

/** 指標: unit, table and the time at which the figure is read. */
export function bindIndicator(section: Section, scope: Scope): void {
  const draft: Draft = { asOf: { kind: 'timeless' }, asOfText: '', aggregate: undefined, byYear: undefined, less: [], sides: undefined, absent: undefined, marks: new Map() }
  for (const sentence of section.sentences) {
    const less = readLessAreas(sentence, section.heading.name.value, scope)
    if (less) draft.less.push(...less)
    else if (readPair(sentence, draft, scope)) continue
    else if (saysBasisByYear(sentence)) readBasisByYear(sentence, section.heading.name.value, draft, scope)
    else if (!readSentence(sentence, draft, scope)) scope.report(diagnostic('sentence-not-understood', { heading: '指標' }, sentence.span))
  }
  reportOddPair(draft, section, scope)
  const { name } = section.heading
  const rounding = roundingOf(draft, scope)
  const indicator: Indicator = {
    name: name.value,
    ...(draft.unit === undefined ? {} : { unit: draft.unit }),
    table: scope.binding.tableAt((draft.tableSpan ?? name.span).source, draft.table ?? `${name.value}.csv`),
    ...(draft.tableSpan === undefined ? {} : { tableSpan: draft.tableSpan }),
    asOf: draft.asOf,
    asOfText: draft.asOfText,
    ...(rounding && { rounding }),
    ...(draft.byYear && { byYear: draft.byYear }),
    ...(draft.less.length > 0 && { less: draft.less }),
    ...(draft.sides && { pair: { sides: draft.sides, ...(draft.absent && { absent: draft.absent }) } }),
    marks: Object.fromEntries(draft.marks),
    span: name.span,
  }
  scope.declare(name.value, { kind: 'indicator', indicator }, name.span, true)
}

function readSentence(sentence: Sentence, draft: Draft, scope: Scope): boolean {
  const setting = settingOf(sentence)
  const subject = setting && plainWord(setting.subject)
  if (!setting || subject === undefined) return readMarks(sentence, draft)
  const { complement } = setting
  const word = plainWord(complement)
  if (subject === '単位' && word !== undefined) draft.unit = word
  else if (subject === '資料' && word !== undefined) {
    draft.table = word.includes('.') ? word : `${word}.csv`
    draft.tableSpan = complement.span
  } else if (subject === '基準') {
    readBasis(complement, draft, scope)
  } else return readMarks(sentence, draft)
  return true
}

/** 組は、居住市町及び施設所在市町とする。 · 表にない組は、計上なしとする。 */
function readPair(sentence: Sentence, draft: Draft, scope: Scope): boolean {
  const found = sidesOfPair(sentence)
  if (found && !draft.sides) {
    draft.sides = found.sides
    declareSides(found.sides, found.complement.span, scope)
    return true
  }
  if (!saysAbsentIsNil(sentence)) return false
  draft.absent = 'nil'
  return true
}

/** Parts of bodies cannot be taken off pairs, and 表にない組 speaks of pairs. */
function reportOddPair({ sides, absent, less }: Draft, { sentences, heading }: Section, scope: Scope): void {
  if (sides ? less.length === 0 : !absent) return
  const odd = sides ? less[0]!.span : sentences.find(saysAbsentIsNil)!.span
  scope.report(diagnostic('sentence-not-understood', { heading: heading.keyword }, odd))
}

/** 基準は、直近の国勢調査とする。 · 基準は、過去3年度の平均（小数点以下切捨て）とする。 */
function readBasis(complement: Phrase, draft: Draft, scope: Scope): void {
  const basis = asOfPhrase(complement)
  if (!basis) {
    scope.report(timeProblem(complement.items.flatMap(({ parts }) => parts), complement.span, scope))
    return
  }
  draft.asOf = basis.asOf
  draft.asOfText = scope.text(complement.span)
  draft.aggregate = basis.aggregate
}

/** Each year is read as its own 基準 says; the words of all of them are told together. */
function readBasisByYear(sentence: Sentence, indicator: string, draft: Draft, scope: Scope): void {
  const found = basisByYear(sentence, indicator, scope)
  const last = found?.at(-1)
  if (!found || !last) return
  const topic = sentence.clauses[0]!.arguments[0]!
  draft.byYear = found
  draft.asOf = last.asOf
  draft.asOfText = scope.text({ ...sentence.span, start: topic.span.end }).replace(/^、|とする。$/g, '')
}

/** Its unit is known only when all its sentences are read. */
function roundingOf({ aggregate, unit }: Draft, scope: Scope): FigureRounding | undefined {
  const rounding = aggregate && numberRoundingOf(aggregate, unit ?? '')
  if (aggregate?.aside && !rounding) scope.report(diagnostic('rounding-not-understood', {}, aggregate.aside.span))
  return rounding
}

/** 表の印は、「—」を計上なし、「*」を未定とする。 */
function readMarks(sentence: Sentence, draft: Draft): boolean {
  const clause = sentence.clauses[0]
  if (sentence.clauses.length !== 1 || clause?.verb.stem !== 'とする') return false
  const marks = clause.arguments.filter((argument) => argument.particle === 'を')
  const values = clause.arguments.filter((argument) => argument.particle === 'none' || argument.particle === 'と')
  if (marks.length === 0 || marks.length !== values.length || !argumentWith(clause, 'は')) return false
  for (const [index, mark] of marks.entries()) {
    const sign = wordOf(mark.phrase.items[0]!.parts[0]!)
    const meaning = meanings.get(plainWord(values[index]!.phrase) ?? '')
    if (sign === undefined || meaning === undefined) return false
    draft.marks.set(sign, meaning)
  }
  return true
}

import { diagnostic } from '@renkei/diagnostics'
import type { Clause, FigureCore, Item, Sentence } from '@renkei/dsl'
import { add, equals, formatRational, parseRational, sub, ZERO } from '@renkei/money'
import { yearsOfClause } from './amounts.ts'
import { percent } from './basis.ts'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { Agreed, DecidedNumber, UnweightedMix, YearWindow } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import type { Scope } from './scope.ts'
import { subjectOf } from './statement.ts'
import { strayWords } from './stray-words.ts'
import { yearsOfCore } from './years.ts'

type Numbers = readonly Pick<DecidedNumber, 'years' | 'values' | 'span'>[]

/** 負担率は、60%とする · 火葬割の割合は、60%とする · 斎場費の割合は、火葬割60%及び人口割40%とする: what was agreed within bounds, in its years. */
export function readDecidedNumber(sentence: Sentence, target: ProgrammeDraft): { readonly agreed: Agreed; readonly numbers: Numbers } | undefined {
  const subject = subjectOf(sentence)
  const item = subject && onlyItem(subject)
  if (!item || sentence.lead || strayWords(sentence) || !sentence.clauses.every(({ verb }) => verb.stem === 'とする')) return undefined
  const about = agreedOf(item, target)
  if (!about) return undefined
  const numbers = sentence.clauses.map((clause) => about.read(clause))
  return numbers.every((each) => each !== undefined) ? { agreed: about.agreed, numbers: numbers.flat() } : undefined
}

interface About {
  readonly agreed: Agreed
  readonly read: (clause: Clause) => Numbers | undefined
}

function agreedOf({ parts: [part, tail, ...more] }: Item, { scope, burdens }: ProgrammeDraft): About | undefined {
  const name = wordOf(part!)
  if (name === undefined || more.length > 0) return undefined
  if (!tail) {
    const found = scope.find(name)
    const agreed = found?.kind === 'value' ? found.value.agreed : undefined
    return agreed && { agreed, read: (clause) => eachNumber(clause, agreed.unit, (value) => [value]) }
  }
  if (wordOf(tail) !== '割合') return undefined
  for (const { cost, mix } of burdens) {
    const place = mix?.components.findIndex((component) => component.name === name) ?? -1
    if (!mix?.agreed) continue
    if (cost === name) return { agreed: mix.agreed, read: (clause) => wholeOf(clause, mix, scope) }
    if (place >= 0 && mix.components.length === 2) return { agreed: mix.agreed, read: (clause) => eachNumber(clause, undefined, (value) => (place === 0 ? [value, rest(value)] : [rest(value), value])) }
  }
  return undefined
}

/** 60% · 令和8年度60%、令和9年度以降70%. */
function eachNumber(clause: Clause, unit: string | undefined, vector: (value: string) => readonly string[]): Numbers | undefined {
  const otherwise = yearsOfClause(clause) ?? [{}]
  const found = argumentWith(clause, 'と')?.phrase.items.map(({ parts: [part, ...more], span }) => {
    const own = part && yearsOfCore(part.core)
    const figure = own ? part.value : part?.core.kind === 'figure' && !part.value ? part.core : undefined
    if (!figure || more.length > 0 || !isOf(figure, unit)) return undefined
    return (own ? [own] : otherwise).map((years: YearWindow) => ({ years, values: vector(figure.value), span }))
  })
  return found?.every((each) => each !== undefined) ? found.flat() : undefined
}

/** 火葬割60%及び人口割40%: each measure, and together the whole. */
function wholeOf(clause: Clause, { components }: UnweightedMix, scope: Scope): Numbers | undefined {
  const phrase = argumentWith(clause, 'と')?.phrase
  const parts = phrase?.items.map(headOf) ?? []
  const values = components.map(({ name }) => parts.find((part) => wordOf(part) === name)?.value)
  if (!phrase || parts.length !== components.length || !values.every((value) => value !== undefined && isOf(value, undefined))) return undefined
  const total = values.reduce((sum, value) => add(sum, parseRational(value!.value)!), ZERO)
  if (!equals(total, parseRational('1')!)) {
    scope.report(diagnostic('weights-not-whole', { total: percent(formatRational(total)) }, phrase.span))
    return []
  }
  return (yearsOfClause(clause) ?? [{}]).map((years) => ({ years, values: values.map((value) => value!.value), span: phrase.span }))
}

function isOf({ unit, ratio, bound }: FigureCore, wanted: string | undefined): boolean {
  return bound === undefined && (wanted === undefined ? ratio && unit === undefined : unit === wanted)
}

function rest(value: string): string {
  return formatRational(sub(parseRational('1')!, parseRational(value)!))
}

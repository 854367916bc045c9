import { diagnostic } from '@renkei/diagnostics'
import type { Item, Part, Phrase } from '@renkei/dsl'
import { add, equals, formatRational, parseRational } from '@renkei/money'
import { onlyItem } from './phrases.ts'
import type { WeightSource } from './program.ts'
import type { Scope } from './scope.ts'
import { weightOfItem } from './weight.ts'
import { yearsOfCore, yearsOfItem } from './years.ts'

/** What an amount is shared by: one weight, or several that make 100 % together (均等割20%及び人口割80%). */
export type Basis = readonly Component[]

export interface Component {
  /** The share of the amount this weight measures: `1/5`; 1 where it is the only one. */
  readonly part: string
  readonly weight: WeightSource
}

/** True where the words give each weight its part. */
export function isMixed({ items }: Phrase): boolean {
  return items.every((item) => item.parts.some((part) => part.value?.ratio))
}

/** 人口の割合 · 均等割20%、人口割30%及び利用割50%の割合. Reports what it does not find, and parts that do not make 100 %. */
export function basisOfPhrase(phrase: Phrase, scope: Scope): Basis | undefined {
  return isMixed(phrase) ? mixOf(phrase, scope) : single(phrase, scope)
}

function single(phrase: Phrase, scope: Scope): Basis | undefined {
  const item = onlyItem(phrase)
  if (!item || phrase.among || phrase.except) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(phrase.span) }, phrase.span))
    return undefined
  }
  const weight = weightOfItem(item, scope)
  return weight && [{ part: '1', weight }]
}

function mixOf(phrase: Phrase, scope: Scope): Basis | undefined {
  const { span } = phrase
  const { items, inYear } = withoutYear(phrase)
  const components = items.map((item) => componentOf(item, scope))
  if (!components.every((component) => component !== undefined)) return undefined
  if (inYear !== undefined && !scope.knowsYear(inYear, span)) return undefined
  if (sumsToOne(components)) return inYear === undefined ? components : components.map((component) => ({ ...component, weight: readIn(component.weight, inYear) }))
  scope.report(diagnostic('weights-not-whole', { total: percent(total(components)) }, span))
  return undefined
}

/** 令和2年度における均等割20%及び人口割80%: the year before the first of them is that of all. */
function withoutYear({ items }: Phrase): { readonly items: readonly Item[]; readonly inYear?: number } {
  const [first, ...rest] = items
  const [part, ...parts] = first!.parts
  const before = part!.value ? undefined : yearsOfCore(part!.core)
  const modifier = part!.modifier?.verb.stem === 'おける' ? onlyItem(part!.modifier.arguments[0]!.phrase) : undefined
  const within = modifier && yearsOfItem(modifier)
  const year = before ?? within
  if (year?.from === undefined || year.from !== year.to) return { items }
  return { items: [{ ...first!, parts: before ? parts : [withoutModifier(part!), ...parts] }, ...rest], inYear: year.from }
}

function withoutModifier(part: Part): Part {
  const bare: { -readonly [Name in keyof Part]: Part[Name] } = { ...part }
  delete bare.modifier
  return bare
}

function readIn(weight: WeightSource, inYear: number): WeightSource {
  return weight.kind === 'indicator' ? { ...weight, inYear } : weight
}

function componentOf(item: Item, scope: Scope): Component | undefined {
  const at = item.parts.findIndex((part) => part.value?.ratio)
  const weight = weightOfItem({ ...item, parts: item.parts.slice(0, at + 1) }, scope)
  return weight && { part: item.parts[at]!.value!.value, weight }
}

function total(components: Basis): string {
  return formatRational(components.reduce((sum, { part }) => add(sum, fraction(part)), fraction('0')))
}

function sumsToOne(components: Basis): boolean {
  return equals(fraction(total(components)), fraction('1'))
}

function fraction(text: string) {
  const value = parseRational(text)
  if (value === undefined) throw new RangeError(`not a rational: ${text}`)
  return value
}

/** 20%, or the fraction where it is no whole percentage. */
export function percent(rational: string): string {
  const [num, den] = rational.split('/')
  const hundredfold = BigInt(num!) * 100n
  const under = BigInt(den ?? '1')
  return hundredfold % under === 0n ? `${hundredfold / under}%` : `${num}/${den}`
}

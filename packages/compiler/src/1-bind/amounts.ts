import type { Clause, Item, Part, Particle, Phrase } from '@renkei/dsl'
import type { Amount, AmountStatement, YearWindow } from './program.ts'
import { argumentWith } from './phrases.ts'
import { yearsOfCore, yearsOfPhrase } from './years.ts'

const undetermined = new Set(['未定', '資料待ち'])
const nil = new Set(['計上なし', '皆無'])
/** まで and から bound the years, までに is a day by which something is done. */
const ends: ReadonlySet<Particle> = new Set(['から', 'まで', 'までに'])

/** An amount of money written as one item: 491千円 · 令和7年度491千円 · 未定 · 令和8年度未定. */
export function amountOfItem(item: Item, years: readonly YearWindow[]): readonly AmountStatement[] | undefined {
  const [part, after] = item.parts
  if (!part || item.parts.length > 2 || part.modifier || after?.modifier) return undefined
  const own = yearsOfCore(part.core)
  if (after && (!own || part.value)) return undefined
  const amount = after ? plainAmount(after) : own ? figureAmount(part.value) : plainAmount(part)
  if (!amount) return undefined
  return (own ? [own] : years).map((window) => ({ years: window, amount, span: item.span }))
}

/** 令和7年度491千円、令和8年度390千円: a statement a year; undefined where an item is no amount. */
export function amountsOfPhrase(phrase: Phrase, years: readonly YearWindow[]): readonly AmountStatement[] | undefined {
  const statements: AmountStatement[] = []
  for (const item of phrase.items) {
    const found = amountOfItem(item, years)
    if (!found) return undefined
    statements.push(...found)
  }
  return statements
}

/** 計上せず、 and 計上しない。: the years named do not have the item. */
export function notBudgeted(clause: Clause, years: readonly YearWindow[]): readonly AmountStatement[] | undefined {
  const priced = clause.arguments.some(({ phrase }) => phrase.items.some((item) => item.parts.some((part) => part.value)))
  if (clause.verb.stem !== '計上する' || !clause.verb.negated || priced) return undefined
  return years.map((window) => ({ years: window, amount: { kind: 'nil' }, span: clause.span }))
}

/** The years a clause speaks of: 令和8年度においては, 令和8年度に限り, 令和8年度から; undefined where it names none. */
export function yearsOfClause(clause: Clause): readonly YearWindow[] | undefined {
  const named = clause.arguments.flatMap(({ particle, phrase }) => (yearsOfPhrase(phrase) ?? []).map((window) => ({ particle, window })))
  const from = named.find(({ particle }) => particle === 'から')?.window.from
  const to = named.find(({ particle }) => particle === 'まで')?.window.to
  const windows = named.filter(({ particle }) => !ends.has(particle)).map(({ window }) => window)
  if (from !== undefined || to !== undefined) windows.push({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
  return windows.length > 0 ? windows : undefined
}

/** The amounts one clause of a setting sentence gives; `otherwise` are the years where it names none. */
export function amountsOfClause(clause: Clause, otherwise: readonly YearWindow[] = [{}]): readonly AmountStatement[] | undefined {
  const years = yearsOfClause(clause) ?? otherwise
  if (clause.verb.stem === '計上する') return notBudgeted(clause, years)
  if (clause.verb.stem !== 'とする') return undefined
  const complement = argumentWith(clause, 'と')
  return complement && amountsOfPhrase(complement.phrase, years)
}

function plainAmount(part: Part): Amount | undefined {
  if (part.core.kind === 'figure') return figureAmount(part.core)
  if (part.core.kind !== 'name' && part.core.kind !== 'quoted') return undefined
  if (undetermined.has(part.core.value)) return { kind: 'undetermined' }
  if (nil.has(part.core.value)) return { kind: 'nil' }
  return undefined
}

function figureAmount(figure: Part['value']): Amount | undefined {
  return figure && figure.unit === '円' && !figure.ratio ? { kind: 'yen', value: figure.value } : undefined
}

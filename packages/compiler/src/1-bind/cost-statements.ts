import { diagnostic } from '@renkei/diagnostics'
import type { Item, Phrase, Sentence } from '@renkei/dsl'
import { amountsOfClause, yearsOfClause } from './amounts.ts'
import { costMention } from './cost-name.ts'
import { argumentWith, headOf, onlyItem, plainWord, wordOf } from './phrases.ts'
import type { AmountStatement, YearWindow } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { exceeds } from './quantity/read-calculation.ts'
import { subjectOf } from './statement.ts'

/**
 * 事業費は、令和7年度491千円、…とし、令和9年度以降は未定とする。 · 令和8年度の事業費は、200千円とする。 `years` are those the subject names.
 * undefined where a clause gives no amount.
 */
export function amountsOfSentence(sentence: Sentence, years: readonly YearWindow[] = []): readonly AmountStatement[] | undefined {
  const statements: AmountStatement[] = []
  for (const clause of sentence.clauses) {
    const found = amountsOfClause(clause, years.length > 0 ? years : undefined)
    if (!found) return undefined
    statements.push(...found)
  }
  return statements
}

/** 事業費の内訳は、同盟会運営費とする。 · …、令和8年度においては、A1,320千円、B900千円及びC453千円とする。 */
export function readBreakdown(sentence: Sentence, draft: ProgrammeDraft): boolean {
  const subject = subjectOf(sentence)
  const item = subject && onlyItem(subject)
  if (!item || wordOf(headOf(item)) !== '内訳') return false
  const { years } = costMention(item, draft.scope)
  for (const clause of sentence.clauses) {
    const complement = clause.verb.stem === 'とする' ? argumentWith(clause, 'と') : undefined
    if (!complement) return false
    readItems(complement.phrase, yearsOfClause(clause) ?? (years.length > 0 ? years : [{}]), draft)
  }
  return true
}

function readItems(phrase: Phrase, years: readonly YearWindow[], draft: ProgrammeDraft): void {
  for (const item of phrase.items) {
    const { value } = headOf(item)
    const mention = costMention(value ? withoutValue(item) : item, draft.scope)
    const cost = draft.cost(mention.name, 'item', item.span)
    if (value?.unit !== '円') continue
    for (const window of years) cost.amounts.push({ years: window, amount: { kind: 'yen', value: value.value }, span: item.span })
  }
}

/** The item without the figure that follows its head, so that its text is the name alone. */
function withoutValue(item: Item): Item {
  const head = headOf(item)
  const { value, ...rest } = head
  if (!value) return item
  const span = { ...head.span, end: value.span.start }
  return { ...item, parts: [...item.parts.slice(0, -1), { ...rest, span }] }
}

/** 情報発信費は、事業【33】の情報発信費の再掲とする。 */
export function readRestatement(sentence: Sentence, draft: ProgrammeDraft): boolean {
  const clause = sentence.clauses[0]
  const complement = clause && argumentWith(clause, 'と')
  const item = complement && onlyItem(complement.phrase)
  const subject = subjectOf(sentence)
  const own = subject && onlyItem(subject)
  if (!item || !own || wordOf(headOf(item)) !== '再掲') return false
  const source = costMention({ ...item, parts: item.parts.slice(0, -1) }, draft.scope)
  const cost = draft.cost(costMention(own, draft.scope).name, 'item', own.span)
  cost.restates = { programme: source.programme ?? draft.number, cost: source.name, span: item.span }
  return true
}

/** 増分とは、運営費のうち令和7年度の額を超える額をいう。 */
export function readExcess(sentence: Sentence, draft: ProgrammeDraft): boolean {
  const clause = sentence.clauses[0]
  const meaning = clause?.verb.stem === 'いう' ? argumentWith(clause, 'を')?.phrase : undefined
  const item = meaning && onlyItem(meaning)
  const over = item && headOf(item).modifier
  const of = meaning?.among && onlyItem(meaning.among)
  const subject = subjectOf(sentence)
  const name = subject && wordOf(headOf(onlyItem(subject) ?? subject.items[0]!))
  if (!of || !over || !exceeds.has(over.verb.stem) || name === undefined) return false
  const base = argumentWith(over, 'を')?.phrase.items[0]
  if (base && !speaksOfItsOwn(base)) return false
  const year = base?.parts.map((part) => part.core).find((core) => core.kind === 'year')
  if (year?.kind !== 'year' || year.year === undefined) {
    draft.scope.report(diagnostic('increment-without-year', { name }, sentence.span))
    return true
  }
  if (year.year > draft.scope.binding.years.at(-1)!) draft.scope.report(diagnostic('later-year-reference', {}, base!.span))
  draft.scope.declare(name, { kind: 'excess', of: costMention(of, draft.scope).name, year: year.year, span: sentence.span }, subject!.span, true)
  return true
}

/** 令和7年度の額, 前年度の運営費: an amount of the cost itself in another year, and not another amount as in 基準額を超える額. */
function speaksOfItsOwn({ parts }: Item): boolean {
  return parts.some(({ core }) => core.kind === 'year') || ['額', '金額'].includes(wordOf(parts[parts.length - 1]!) ?? '')
}

/** 単価は、2,000円とする。 · 単価は、未定とする。 A value that is no cost of the programme. */
export function readValue(sentence: Sentence, draft: ProgrammeDraft): boolean {
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  const statements = amountsOfSentence(sentence)
  if (name === undefined || !subject || !statements) return false
  const value = {
    name,
    unit: '円',
    statements: statements.map(({ years, amount, span }) => ({ years, value: amount.kind === 'yen' ? amount.value : undefined, span })),
    span: subject.span,
  }
  draft.scope.declare(name, { kind: 'value', value }, subject.span, true)
  return true
}


import { diagnostic } from '@renkei/diagnostics'
import { clausesIn, partsIn, type Clause, type Part, type Sentence } from '@renkei/dsl'
import { costMention } from './cost-name.ts'
import { argumentWith, headOf, lastClause, onlyItem, wordOf } from './phrases.ts'
import type { IndicatorReading } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { subjectOf } from './statement.ts'
import { readingOfParts } from './indicator-reading.ts'

const settles: ReadonlySet<string> = new Set(['精算する', '追徴する', '追加納付する', '還付する', '充当する'])
/** 決算額, 確定額: the amount of the cost itself turns out otherwise. */
const finalAmounts: ReadonlySet<string> = new Set(['決算', '決算額', '確定額', '実績額', '実費', '実費額'])
/** What is settled. */
const differences: ReadonlySet<string> = new Set(['差額', '過不足', '過不足額'])
const verbs: ReadonlySet<string> = new Set([...settles, '行う', '納付する', '支払う', '按分し直す', '確定する', '生じる', 'ある', 'なる', '含める', '負担する', 'よる', '概算する', '係る'])
const nouns: ReadonlySet<string> = new Set([
  ...finalAmounts, '概算', '概算額', '精算', '見込み', '見込', '見込みの量', '見込量', '量', '負担金', '分担金', '負担額', '差額', '過不足', '過不足額', '不足額', '過納額', '過年度分', '団体', '割合', '後', '額', '結果',
])

/** True for a sentence that settles what a cost came to, or says what becomes of the difference. */
export function isSettlement(sentence: Sentence): boolean {
  const { verb } = lastClause(sentence)
  return settles.has(verb.stem) || (verb.stem === '行う' && settlesIt(sentence))
}

/** 精算は、翌年度に行う. */
function settlesIt(sentence: Sentence): boolean {
  const subject = subjectOf(sentence)
  const item = subject && onlyItem(subject)
  return item !== undefined && wordOf(headOf(item)) === '精算'
}

/**
 * …差額を翌年度に精算する · 新たに関係市町となった団体があるときは、過年度分を…按分し直し、…差額を精算する. Every word is one of the few by which settlements are written, a cost, a figure
 * or a set of bodies: what else stands there would change it. Gives the costs, or undefined where it could not be read; that is reported.
 */
export function readSettlement(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[]): readonly string[] | undefined {
  const { scope } = draft
  const strange = strangePart(sentence, draft)
  if (strange) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(strange) }, strange))
    return undefined
  }
  if (!['精算する', '行う'].includes(lastClause(sentence).verb.stem)) return readDifference(sentence, draft, before)
  const cost = costOf(sentence, draft, before)
  const words = [...partsIn(sentence)].map(wordOf)
  if (cost === undefined || !words.some((word) => differences.has(word ?? ''))) {
    scope.report(diagnostic('settlement-of-nothing', {}, sentence.span))
    return undefined
  }
  const measure = measureOf(sentence, draft)
  if (measure === 'reported') return undefined
  const entrant = sentence.clauses.some(({ conditions }) => conditions.some(({ clause }) => clause.adverbs.length > 0 || joins(clause)))
  const amounts = !measure && words.some((word) => finalAmounts.has(word ?? ''))
  draft.settlements.push({ cost, of: entrant ? 'entrants' : measure ? 'measure' : amounts ? 'amount' : 'estimates', ...(measure ? { measure } : {}), over: '精算', span: sentence.span })
  return [cost]
}

/** 新たに関係市町となった団体があるとき. */
function joins(clause: Clause): boolean {
  return [...clausesIn(clause)].some(({ adverbs, verb }) => verb.stem === 'なる' || adverbs.some(({ value }) => value === '新たに'))
}

/**
 * 不足額は追徴し、過納額は還付する · 精算は、翌年度に行い、過不足は、翌年度の負担金に充当する: belongs to the settlement before. 翌年度 is when every
 * settlement is made.
 */
function readDifference(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[]): readonly string[] | undefined {
  const at = draft.settlements.findLastIndex(({ cost }) => before.includes(cost))
  const sides = sentence.clauses.filter((clause) => !isWhen(clause)).map(sideOf)
  const both = sides.includes('both')
  if (at < 0 || sides.length === 0 || sides.includes(undefined) || (both && sides.length > 1)) {
    draft.scope.report(diagnostic('settlement-of-nothing', {}, sentence.span))
    return undefined
  }
  const over = both ? '充当' : (sides.find((side) => side === '還付' || side === '充当') ?? '還付')
  draft.settlements[at] = { ...draft.settlements[at]!, over, ...(both ? { both } : {}) }
  return before
}

/** 精算は、翌年度に行い. */
function isWhen({ verb, arguments: all }: Clause): boolean {
  return verb.stem === '行う' && all.some(({ particle, phrase }) => particle === 'は' && wordOf(headOf(phrase.items[0]!)) === '精算')
}

function sideOf(clause: Clause): '追徴' | '還付' | '充当' | 'both' | undefined {
  const about = argumentWith(clause, 'は') ?? argumentWith(clause, 'を')
  const what = about && onlyItem(about.phrase)?.parts.map(wordOf).at(-1)
  const { stem } = clause.verb
  if ((stem === '追徴する' || stem === '追加納付する') && what === '不足額') return '追徴'
  if (stem === '充当する' && (what === '過不足' || what === '過不足額')) return 'both'
  if (what !== '過納額') return undefined
  return stem === '還付する' ? '還付' : stem === '充当する' ? '充当' : undefined
}

/** The cost the sentence speaks of, else that of the sentence before, else the only one. */
function costOf(sentence: Sentence, { costs, scope }: ProgrammeDraft, before: readonly string[]): string | undefined {
  const subject = subjectOf(sentence)
  const topic = subject && onlyItem(subject) && costMention(onlyItem(subject)!, scope).name
  if (topic !== undefined && costs.has(topic)) return topic
  const named = [...new Set([...partsIn(sentence)].flatMap((part) => (costs.has(wordOf(part) ?? '') ? [wordOf(part)!] : [])))]
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const items = [...costs.values()].filter(({ kind }) => kind === 'item').map(({ name }) => name)
  return sentence.lead && before.length === 1 ? before[0] : items.length === 1 ? items[0] : undefined
}

/** 当該年度の給付費が確定した後、その割合により按分し直し: what is shared by instead. */
function measureOf(sentence: Sentence, { scope }: ProgrammeDraft): IndicatorReading | 'reported' | undefined {
  const again = sentence.clauses.some(({ verb, arguments: all }) => verb.stem === '按分し直す' && all.some(({ particle }) => particle === 'により'))
  if (!again) return undefined
  const known = [...clausesIn(sentence.clauses[0]!)].find(({ verb }) => verb.stem === '確定する')
  const item = known && argumentWith(known, 'が') && onlyItem(argumentWith(known, 'が')!.phrase)
  const reading = item && readingOfParts(item.parts, scope)
  if (!item) scope.report(diagnostic('settlement-of-nothing', {}, sentence.span))
  return reading ?? 'reported'
}

/** The first words that are none of those by which settlements are written. */
function strangePart(sentence: Sentence, draft: ProgrammeDraft): Part['span'] | undefined {
  const clauses = sentence.clauses.flatMap((clause) => [...clausesIn(clause)])
  const verb = clauses.find(({ verb: { stem, negated, modality } }) => !verbs.has(stem) || negated || modality === 'may')
  const adverb = clauses.flatMap(({ adverbs }) => adverbs).find(({ value }) => value !== '既に' && value !== '新たに')
  return verb?.verb.span ?? adverb?.span ?? [...partsIn(sentence)].find((part) => !isKnown(part, draft))?.span
}

function isKnown(part: Part, { costs, scope }: ProgrammeDraft): boolean {
  const { core, value, aside } = part
  if (value || aside) return false
  if (core.kind === 'demonstrative') return true
  if (core.kind === 'year') return core.calendar === 'fiscal' && (core.relative === 0 || core.relative === 1)
  const word = wordOf(part)
  if (word === undefined) return false
  const entity = scope.find(word)?.kind
  return nouns.has(word) || costs.has(word) || entity === 'indicator' || entity === 'set' || scope.names('indicator').some((name) => name.endsWith(`の${word}`)) || /^関係(市町|市町村|団体)$/.test(word)
}

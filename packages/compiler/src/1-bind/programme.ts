import { diagnostic } from '@renkei/diagnostics'
import type { Section, Sentence } from '@renkei/dsl'
import type { Method } from '../method.ts'
import { isAgreedValue, mixSpokenOf, readAgreedShares, readAgreedValue } from './agreed.ts'
import { isBeyond, readBeyond } from './beyond.ts'
import { partsOfClause } from './burden-clause.ts'
import { readAdvances } from './advance/read-advance.ts'
import { isBoundSentence, readBounds } from './burden-bounds.ts'
import { isFormula, readFormula } from './burden-formula.ts'
import { readBurden } from './burden.ts'
import { isExemption, readExemption, type LastBurden } from './exemption.ts'
import { isFactStatement, readFactStatement } from './condition/fact.ts'
import { costMention, namesTotal, totalName } from './cost-name.ts'
import { amountsOfSentence, readBreakdown, readExcess, readRestatement, readValue } from './cost-statements.ts'
import { readShareDefinition } from './definition.ts'
import { readPayer } from './framework.ts'
import { readPartYearRule } from './part-year.ts'
import { argumentWith, onlyItem, plainWord } from './phrases.ts'
import { ProgrammeDraft } from './programme-draft.ts'
import { readQuantityDefinition } from './quantity/definition.ts'
import { bindRounding } from './rounding.ts'
import type { Binding, Scope } from './scope.ts'
import { SentenceKinds } from './sentence-kinds.ts'
import { isSetChange, readSetChange } from './set-change.ts'
import { declareSets, isSetStatement, readSetStatement, reportOverlaps } from './set-statement.ts'
import { renamingsAfter, reportUnused } from './sharing-method/renamings.ts'
import { isSettlement, readSettlement } from './settlement.ts'
import { readSettledAmounts } from './settled-amounts.ts'
import { readPayments } from './payment/read-payment.ts'
import { readReliefs } from './relief/read-relief.ts'
import { settingOf, subjectOf } from './statement.ts'
import { isStatedShares, readStatedShares } from './stated-shares.ts'
import { exceptedFrom, strayWords } from './stray-words.ts'

const remarks = new Set(['備考', '概要', '担当'])

/** 事業【n】: first what it names (sets, costs, values), then who bears what, so that the order of sentences does not matter. */
export function bindProgramme(section: Section, framework: Scope, binding: Binding, methods: readonly Method[]): ProgrammeDraft {
  const { heading } = section
  const draft = new ProgrammeDraft(heading.number?.value ?? '', heading.name.value, heading.span, framework, binding)
  const kinds = new SentenceKinds(section.sentences)
  for (const sentence of kinds.partYear) {
    if (!readPartYearRule(sentence, draft.scope)) draft.scope.report(diagnostic('sentence-not-understood', { heading: '事業' }, sentence.span))
  }
  const settings = kinds.settings.filter((sentence) => !isUnreadLead(sentence, draft.scope))
  for (const sentence of settings.filter(isFactStatement)) readFactStatement(sentence, draft.scope)
  const rest = settings.filter((sentence) => !isFactStatement(sentence) && !readOtherPayer(sentence, draft) && !readBreakdown(sentence, draft) && !readRestatement(sentence, draft))
  declareSets(rest.filter((sentence) => namesRole(sentence, draft)), draft.scope, draft.sets)
  for (const sentence of kinds.burdens) declareExcluded(sentence, draft)
  const topics = new Set([...kinds.burdens].filter((sentence) => !isSettlement(sentence)).flatMap((sentence) => topicsOf(sentence, draft)))
  for (const sentence of inOrder(rest)) spoilUnread(sentence, draft.scope, () => readSetting(sentence, draft, topics))
  for (const derive of draft.derivations) derive()
  reportOverlaps(draft.sets, draft.scope)
  readBurdens(section, kinds, draft, methods)
  const costs = new Set(draft.costs.keys())
  readPayments(section.sentences, { scope: draft.scope, payments: draft.payments, costs })
  readAdvances(section.sentences, { scope: draft.scope, advances: draft.advances, costs })
  readReliefs(section.sentences, { scope: draft.scope, reliefs: draft.reliefs, costs })
  return draft
}

/** What a sentence names is not reported as unknown where the sentence itself is reported. */
function spoilUnread(sentence: Sentence, scope: Scope, read: () => void): void {
  const before = scope.binding.diagnostics.length
  read()
  if (scope.binding.diagnostics.length === before) return
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  if (name !== undefined) scope.spoil(name)
}

/** ただし and この場合において may qualify who bears, how it is rounded and who takes part; a setting they would change in silence. */
function isUnreadLead(sentence: Sentence, scope: Scope): boolean {
  if (!sentence.lead || isSetChange(sentence)) return false
  scope.report(diagnostic('sentence-not-understood', { heading: '事業' }, sentence.span))
  return true
}

/** Who joins and leaves comes after who was there. */
function inOrder(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...sentences.filter((sentence) => !isSetChange(sentence)), ...sentences.filter(isSetChange)]
}

/** 「首長の旅費」は、事業費に含めず、…: a cost beside the printed one. */
function declareExcluded(sentence: Sentence, draft: ProgrammeDraft): void {
  const excluded = sentence.clauses.find((clause) => clause.verb.stem === '含める' && clause.verb.negated)
  if (!excluded) return
  for (const mention of partsOfClause(excluded, sentence, draft.scope).mentions) draft.cost(mention.name, 'outside', mention.item.span)
}

function topicsOf(sentence: Sentence, draft: ProgrammeDraft): readonly string[] {
  return sentence.clauses.flatMap((clause) => partsOfClause(clause, sentence, draft.scope).mentions.map((mention) => mention.name))
}

function readSetting(sentence: Sentence, draft: ProgrammeDraft, topics: ReadonlySet<string>): void {
  const { scope } = draft
  if (isAgreedValue(sentence)) return readAgreedValue(sentence, draft)
  const setting = settingOf(sentence)
  if (setting && readRemark(sentence, draft)) return
  const stray = strayWords(sentence)
  if (stray) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(stray) }, stray))
    return
  }
  if (readExcess(sentence, draft) || readShareDefinition(sentence, scope) || readQuantityDefinition(sentence, draft) || readSetChange(sentence, scope, draft.sets)) return
  if (readSettledAmounts(sentence, draft, topics) || readAmounts(sentence, draft, topics)) return
  if (namesRole(sentence, draft) ? readSetStatement(sentence, scope, draft.sets) : readValue(sentence, draft) || (isSetStatement(sentence) && readSetStatement(sentence, scope, draft.sets))) return
  scope.report(diagnostic('sentence-not-understood', { heading: '事業' }, sentence.span))
}

function readRemark(sentence: Sentence, draft: ProgrammeDraft): boolean {
  const setting = settingOf(sentence)!
  const subject = draft.scope.text(setting.subject.span)
  if (subject === '出典の箇所') {
    draft.citation = plainWord(setting.complement) ?? draft.scope.text(setting.complement.span)
    return true
  }
  return remarks.has(subject)
}

/** The amounts of a cost; other amounts are values (単価). */
function readAmounts(sentence: Sentence, draft: ProgrammeDraft, topics: ReadonlySet<string>): boolean {
  const subject = subjectOf(sentence)
  const item = subject && onlyItem(subject)
  if (!item) return false
  const { name, years } = costMention(item, draft.scope)
  if (name !== totalName && !draft.costs.has(name) && !topics.has(name)) return false
  const amounts = amountsOfSentence(sentence, years)
  if (!amounts) return reportOtherUnit(sentence, name, draft)
  const excepted = exceptedFrom(sentence)
  if (excepted) {
    draft.scope.report(diagnostic('words-not-understood', { words: draft.scope.text(excepted) }, excepted))
    return true
  }
  draft.cost(name, name === totalName ? 'total' : 'item', item.span).amounts.push(...amounts)
  return true
}

/** 事業費は、令和7年度491人とする。 An amount in anything but yen, or a share of it. */
function reportOtherUnit(sentence: Sentence, cost: string, draft: ProgrammeDraft): boolean {
  for (const part of sentence.clauses.flatMap((clause) => clause.arguments).flatMap((argument) => argument.phrase.items).flatMap((item) => item.parts)) {
    const figure = part.value ?? (part.core.kind === 'figure' ? part.core : undefined)
    if (!figure || figure.unit === '円') continue
    draft.scope.report(figure.ratio ? diagnostic('share-as-amount', { cost, share: figure.image }, figure.span) : diagnostic('not-yen', { cost, unit: figure.unit ?? figure.image }, figure.span))
    return true
  }
  return false
}

/** 開催市町は、甲市とする。 · 開催市町は、未定とする。 is a role nobody fills yet; 単価は、未定とする。 a value not yet known. */
function namesRole(sentence: Sentence, { costs, scope }: ProgrammeDraft): boolean {
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  if (name === undefined || costs.has(name) || remarks.has(name) || scope.own(name)?.kind === 'body' || namesTotal(subject!, scope) || !isSetStatement(sentence)) return false
  const filled = sentence.clauses.some((clause) => plainWord(argumentWith(clause, 'と')!.phrase) !== '未定')
  return filled || /(市|町|村|団体|県|本部|機関|主体|組合|者)$/.test(name)
}

function readOtherPayer(sentence: Sentence, { scope, payers }: ProgrammeDraft): boolean {
  const setting = settingOf(sentence)
  return setting !== undefined && readPayer(setting, scope, payers)
}

/**
 * Burdens and roundings in the order written: ただし and この場合において belong to the sentence before them, and are passed over with
 * it where it could not be read.
 */
function readBurdens({ sentences, unread = [] }: Section, kinds: SentenceKinds, draft: ProgrammeDraft, methods: readonly Method[]): void {
  let before: readonly string[] | undefined = []
  let last: LastBurden | undefined
  for (const [index, sentence] of sentences.entries()) {
    const from = sentences[index - 1]?.span.end ?? 0
    if (unread.some(({ start }) => from <= start && start < sentence.span.start)) before = undefined
    if (sentence.lead && !before) continue
    if (kinds.beside.has(sentence)) {
      before = []
      last = undefined
      continue
    }
    if (kinds.renamings.has(sentence)) {
      if (!sentence.lead) draft.scope.report(diagnostic('sentence-not-understood', { heading: '事業' }, sentence.span))
      continue
    }
    if (kinds.roundings.has(sentence)) readRounding(sentence, draft, before ?? [])
    else if (kinds.burdens.has(sentence)) {
      draft.renamings = renamingsAfter(index, sentences, draft.scope)
      spoilUnread(sentence, draft.scope, () => {
        const of = before ?? []
        const read = (one: Sentence): readonly string[] | undefined => readBurdenSentence(one, draft, of, methods)
        if (last && isBeyond(sentence)) before = readBeyond(sentence, last, draft, of)
        else before = last && isExemption(sentence, draft.scope) ? readExemption(sentence, last, draft) : read(sentence)
        last = { sentence, read }
      })
      reportUnused(draft.renamings, draft.scope)
    }
  }
}

/** Gives the costs it speaks of, or undefined where it could not be read; that is reported. */
export function readBurdenSentence(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[], methods: readonly Method[]): readonly string[] | undefined {
  if (isBoundSentence(sentence)) return readBounds(sentence, draft, before)
  if (isSettlement(sentence)) return readSettlement(sentence, draft, before)
  if (isFormula(sentence)) return readFormula(sentence, draft, before)
  const mix = mixSpokenOf(sentence, draft, before)
  if (mix) return readAgreedShares(sentence, mix, draft) ? before : undefined
  return isStatedShares(sentence) ? readStatedShares(sentence, draft) : readBurden(sentence, draft, before, methods)
}

function readRounding(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[]): void {
  const rounding = bindRounding(sentence, draft.scope, false)
  if (!rounding) return
  if (!sentence.lead) {
    draft.rounding = rounding
    return
  }
  if (before.length === 0) draft.scope.report(diagnostic('sentence-not-understood', { heading: '事業' }, sentence.span))
  for (const [index, burden] of draft.burdens.entries()) {
    if (before.includes(burden.cost)) draft.burdens[index] = { ...burden, rounding }
  }
}

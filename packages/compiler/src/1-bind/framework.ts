import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Phrase, Section, Sentence } from '@renkei/dsl'
import { normaliseName } from '@renkei/model'
import { compareIds, monthsOfAll, NamedSet } from './body-set.ts'
import { isPartYearRule, readPartYearRule } from './part-year.ts'
import type { Payment } from './payment/payment.ts'
import { isPaymentSentence, readPayments } from './payment/read-payment.ts'
import { argumentWith, plainWord, wordOf } from './phrases.ts'
import type { Body, Framework, Period, Rounding } from './program.ts'
import { isRelief, readReliefs } from './relief/read-relief.ts'
import type { Relief } from './relief/relief.ts'
import { bindRounding, speaksOfRounding } from './rounding.ts'
import { membersName, type RegisteredBody, type Scope } from './scope.ts'
import { isSetChange, readSetChange } from './set-change.ts'
import { declareSets, isSetStatement, readSetStatement } from './set-statement.ts'
import { settingOf, subjectOf, type Setting } from './statement.ts'
import { yearsOfItem } from './years.ts'

/** The framework while its sentences are read. */
export interface FrameworkDraft {
  prefecture?: string
  source?: string
  period?: Period
  /** A sentence says the period, whether or not it could be read. */
  periodWritten?: true
  rounding?: Rounding
  readonly bodies: Body[]
  readonly sets: NamedSet[]
  readonly payments: Payment[]
  readonly reliefs: Relief[]
  /** An indicator is counted for ordered pairs of bodies. */
  pairs?: boolean
}

/** Words whose setting is an attribute of the framework and not a set of bodies. */
const attributes = ['都道府県', '出典', '期間', '団体の資料', '負担金の名称', '策定日', '改訂日', '協定の名称'] as const

/** 枠組み: first its bodies and sets, so that every other sentence may name them. */
export function bindFramework(section: Section, scope: Scope, draft: FrameworkDraft): void {
  const later: Sentence[] = []
  declareSets(section.sentences.filter((sentence) => isSetOfBodies(sentence, scope)), scope, draft.sets)
  declareMembers(section, scope, draft)
  const prefecture = prefectureOf(section)
  if (prefecture !== undefined) draft.prefecture = prefecture
  for (const sentence of section.sentences) {
    const setting = settingOf(sentence)
    if (setting && readAttribute(setting, scope, draft)) continue
    if (setting && readPayer(setting, scope, draft.bodies)) continue
    if (readSet(sentence, section, scope, draft)) continue
    introduceJoining(sentence, section, scope, draft)
    later.push(sentence)
  }
  readPayments(later, { scope, payments: draft.payments, costs: new Set() })
  readReliefs(later, { scope, reliefs: draft.reliefs, costs: new Set() })
  for (const sentence of later.filter((one) => !isPaymentSentence(one) && !isRelief(one))) {
    if (readSetChange(sentence, scope, draft.sets)) continue
    if (isPartYearRule(sentence) && readPartYearRule(sentence, scope)) continue
    if (speaksOfRounding(sentence)) {
      const rounding = bindRounding(sentence, scope, false)
      if (rounding) draft.rounding = rounding
    } else refuse(sentence, scope)
  }
}

/** What such a sentence names is not reported again as unknown. */
function refuse(sentence: Sentence, scope: Scope): void {
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  if (name !== undefined) scope.spoil(name)
  scope.report(diagnostic('sentence-not-understood', { heading: '枠組み' }, sentence.span))
}

/** `payers`: those beside the members whom programmes name. */
export function frameworkOf(section: Section, draft: FrameworkDraft, period: Period, payers: readonly Body[]): Framework {
  return {
    name: section.heading.name.value,
    ...(draft.prefecture === undefined ? {} : { prefecture: draft.prefecture }),
    ...(draft.source === undefined ? {} : { source: draft.source }),
    period,
    bodies: [...draft.bodies, ...payers].sort((left, right) => compareIds(left.id, right.id)),
    sets: draft.sets,
    payments: draft.payments,
    reliefs: draft.reliefs,
    ...(draft.rounding === undefined ? {} : { rounding: draft.rounding }),
    ...(draft.pairs ? { pairs: true } : {}),
    span: section.heading.span,
  }
}

function readAttribute(setting: Setting, scope: Scope, draft: FrameworkDraft): boolean {
  const subject = scope.text(setting.subject.span)
  if (!(attributes as readonly string[]).includes(subject)) return false
  const word = plainWord(setting.complement)
  if (subject === '出典' && word !== undefined) draft.source = word
  if (subject === '期間') {
    const period = periodOf(setting.complement)
    draft.periodWritten = true
    if (period) draft.period = period
    else scope.report(diagnostic('period-not-understood', {}, setting.complement.span))
  }
  return true
}

function periodOf(phrase: Phrase): Period | undefined {
  const window = phrase.items.length === 1 ? yearsOfItem(phrase.items[0]!) : undefined
  if (window?.from === undefined || window.to === undefined || window.to < window.from) return undefined
  return window.to - window.from < 200 ? { from: window.from, to: window.to, span: phrase.span } : undefined
}

function isPayer(setting: Setting, scope: Scope): boolean {
  return scope.text(setting.complement.span) === '構成団体以外の負担者'
}

/** 消防本部は、構成団体以外の負担者とする。 */
export function readPayer(setting: Setting, scope: Scope, bodies: Body[]): boolean {
  if (!isPayer(setting, scope)) return false
  for (const item of setting.subject.items) {
    const name = wordOf(item.parts[0]!) ?? scope.text(item.span)
    declareBody({ id: name, name, member: false, span: item.span }, scope, bodies)
  }
  return true
}

/** 連携市町は、寒河江市、…及び大石田町とする。 Names met for the first time are the bodies. */
function readSet(sentence: Sentence, section: Section, scope: Scope, draft: FrameworkDraft): boolean {
  if (!isSetStatement(sentence)) return false
  for (const { phrase } of sentence.clauses.map((clause) => argumentWith(clause, 'と')!)) {
    if (plainWord(phrase) === '未定') continue
    if (phrase.among) continue
    for (const item of phrase.items) introduce(wordOf(item.parts[0]!)!, item.span, section, scope, draft)
  }
  return readSetStatement(sentence, scope, draft.sets)
}

/** 連携市町に、令和9年度から米沢市を加える。 A body may join that was not in the framework before. */
function introduceJoining(sentence: Sentence, section: Section, scope: Scope, draft: FrameworkDraft): void {
  const [clause] = sentence.clauses
  if (!clause || !isSetChange(sentence) || clause.verb.stem !== '加える') return
  for (const item of argumentWith(clause, 'を')?.phrase.items ?? []) {
    const name = wordOf(item.parts[0]!)
    if (name !== undefined) introduce(name, item.span, section, scope, draft)
  }
}

function isSetOfBodies(sentence: Sentence, scope: Scope): boolean {
  const setting = settingOf(sentence)
  const word = setting && plainWord(setting.subject)
  return isSetStatement(sentence) && !(word !== undefined && (attributes as readonly string[]).includes(word)) && !(setting && isPayer(setting, scope))
}

/** Needed before the bodies, wherever it is written. */
function prefectureOf({ sentences }: Section): string | undefined {
  return sentences.map(settingOf).flatMap((setting) => (setting && plainWord(setting.subject) === '都道府県' ? [plainWord(setting.complement)] : []))[0]
}

/** What a municipality, a prefecture or a union of them is called. */
const bodyName = /(?:市|町|村|区|都|道|府|県|組合|連合)$/

/** A name met for the first time is a body, if it is a body's name; it has a code where a table of bodies lists it. */
function introduce(name: string, span: Body['span'], section: Section, scope: Scope, draft: FrameworkDraft): void {
  if (scope.own(name) || !bodyName.test(name)) return
  const listed = scope.binding.register.get(normaliseName(name))
  const found = listed && ofPrefecture(listed, draft.prefecture)
  if (!listed) reportSlip(name, span, section, scope)
  if (found === 'unclear') scope.report(diagnostic('ambiguous-body', { text: name }, span))
  const { code, reading } = found === 'unclear' || !found ? {} : found
  declareBody(
    { id: code ?? name, name, ...(code === undefined ? {} : { code }), ...(reading === undefined ? {} : { reading }), member: true, span },
    scope,
    draft.bodies,
  )
}

/** A name that no table of bodies lists is a slip where one it does list is near, and is not in the framework itself. */
function reportSlip(name: string, span: Body['span'], section: Section, scope: Scope): void {
  const text = scope.text(section.span)
  const unused = [...scope.binding.register.values()].filter((body) => !text.includes(body.name))
  const close = didYouMean(name, unused.map((body) => body.name))
  if (close === undefined) return
  const code = unused.find((body) => body.name === close)?.code
  scope.report(diagnostic('unknown-body', { name }, span, { suggestion: { text: close, ...(code === undefined ? {} : { code }) } }))
}

/** Of bodies with one name, that of the framework's prefecture. */
function ofPrefecture(listed: RegisteredBody, prefecture: string | undefined): RegisteredBody | 'unclear' {
  const all = [listed, ...(listed.namesakes ?? [])]
  const here = all.length === 1 ? all : all.filter((body) => body.prefecture === prefecture)
  return here.length === 1 ? here[0]! : 'unclear'
}

function declareBody(body: Body, scope: Scope, bodies: Body[]): void {
  bodies.push(body)
  scope.declare(body.name, { kind: 'body', body }, body.span)
}

/** 構成団体 are the bodies that the sets of the framework hold in a year, unless the text says what they are. */
function declareMembers(section: Section, scope: Scope, draft: FrameworkDraft): void {
  if (scope.own(membersName)) return
  const set = {
    name: membersName,
    span: section.heading.span,
    members: (year: number) => [...new Set(draft.sets.flatMap((own) => own.members(year) ?? []))].filter((id) => isMember(id, draft)).sort(compareIds),
    months: (year: number) => monthsOfAll(draft.sets.map((own) => ({ set: own })), year),
  }
  scope.declare(membersName, { kind: 'set', set }, section.heading.span)
}

function isMember(id: string, { bodies }: FrameworkDraft): boolean {
  return bodies.some((body) => body.id === id && body.member)
}

import { diagnostic } from '@renkei/diagnostics'
import type { Phrase, Section, Sentence } from '@renkei/dsl'
import { NamedSet } from './body-set.ts'
import { argumentWith, argumentsWith, plainWord, wordOf } from './phrases.ts'
import type { Body, Framework, Period, Rounding } from './program.ts'
import { bindRounding, speaksOfRounding } from './rounding.ts'
import { membersName, type Scope } from './scope.ts'
import { settingOf, type Setting } from './statement.ts'
import { yearsOfItem } from './years.ts'

/** The framework while its sentences are read. */
export interface FrameworkDraft {
  prefecture?: string
  source?: string
  period?: Period
  rounding?: Rounding
  readonly bodies: Body[]
  readonly sets: NamedSet[]
}

/** Words whose setting is an attribute of the framework and not a set of bodies. */
const attributes = ['都道府県', '出典', '期間', '団体の資料', '負担金の名称', '策定日', '改訂日', '協定の名称'] as const

/** 枠組み: first its bodies and sets, so that every other sentence may name them. */
export function bindFramework(section: Section, scope: Scope, draft: FrameworkDraft): void {
  const later: Sentence[] = []
  for (const sentence of section.sentences) {
    const setting = settingOf(sentence)
    if (setting && readAttribute(setting, scope, draft)) continue
    if (setting && readPayer(setting, scope, draft)) continue
    if (setting && readSet(setting, scope, draft)) continue
    later.push(sentence)
  }
  declareMembers(section, scope, draft)
  for (const sentence of later) {
    if (readChange(sentence, scope)) continue
    if (speaksOfRounding(sentence)) {
      const rounding = bindRounding(sentence, scope, false)
      if (rounding) draft.rounding = rounding
    } else scope.report(diagnostic('sentence-not-understood', { heading: '枠組み' }, sentence.span))
  }
}

export function frameworkOf(section: Section, draft: FrameworkDraft, period: Period): Framework {
  return {
    name: section.heading.name.value,
    ...(draft.prefecture === undefined ? {} : { prefecture: draft.prefecture }),
    ...(draft.source === undefined ? {} : { source: draft.source }),
    period,
    bodies: draft.bodies,
    ...(draft.rounding === undefined ? {} : { rounding: draft.rounding }),
    span: section.heading.span,
  }
}

function readAttribute(setting: Setting, scope: Scope, draft: FrameworkDraft): boolean {
  const subject = scope.text(setting.subject.span)
  if (!(attributes as readonly string[]).includes(subject)) return false
  const word = plainWord(setting.complement)
  if (subject === '都道府県' && word !== undefined) draft.prefecture = word
  if (subject === '出典' && word !== undefined) draft.source = word
  if (subject === '期間') {
    const period = periodOf(setting.complement)
    if (period) draft.period = period
    else scope.report(diagnostic('period-not-understood', {}, setting.complement.span))
  }
  return true
}

function periodOf(phrase: Phrase): Period | undefined {
  const window = phrase.items.length === 1 ? yearsOfItem(phrase.items[0]!) : undefined
  if (window?.from === undefined || window.to === undefined || window.to < window.from) return undefined
  return window.to - window.from < 200 ? { from: window.from, to: window.to } : undefined
}

/** 消防本部は、構成団体以外の負担者とする。 */
export function readPayer(setting: Setting, scope: Scope, draft: Pick<FrameworkDraft, 'bodies'>): boolean {
  if (scope.text(setting.complement.span) !== '構成団体以外の負担者') return false
  for (const item of setting.subject.items) {
    const name = wordOf(item.parts[0]!) ?? scope.text(item.span)
    declareBody({ id: name, name, member: false, span: item.span }, scope, draft)
  }
  return true
}

/** 連携市町は、寒河江市、…及び大石田町とする。 Names met for the first time are the bodies. */
function readSet(setting: Setting, scope: Scope, draft: FrameworkDraft): boolean {
  const name = plainWord(setting.subject)
  if (name === undefined || !setting.complement.items.every((item) => item.parts.length === 1 && wordOf(item.parts[0]!) !== undefined)) return false
  const set = new NamedSet(name, setting.subject.span)
  if (plainWord(setting.complement) === '未定') set.state([{}], undefined, setting.complement.span)
  else {
    for (const item of setting.complement.items) introduce(wordOf(item.parts[0]!)!, item.span, scope, draft)
    const members = scope.members(setting.complement)
    if (members) set.state([{}], members, setting.complement.span)
  }
  draft.sets.push(set)
  scope.declare(name, { kind: 'set', set }, setting.subject.span)
  return true
}

/** A name met for the first time is a body, unless tables list bodies and this is none of them. */
function introduce(name: string, span: Body['span'], scope: Scope, draft: FrameworkDraft): void {
  if (scope.own(name)) return
  const listed = scope.binding.register.get(name)
  if (!listed && scope.binding.register.size > 0) return
  declareBody(
    {
      id: listed?.code ?? name,
      name,
      ...(listed?.code === undefined ? {} : { code: listed.code }),
      ...(listed?.reading === undefined ? {} : { reading: listed.reading }),
      member: true,
      span,
    },
    scope,
    draft,
  )
}

function declareBody(body: Body, scope: Scope, draft: Pick<FrameworkDraft, 'bodies'>): void {
  draft.bodies.push(body)
  scope.declare(body.name, { kind: 'body', body }, body.span)
}

/** 構成団体 are all bodies of all sets, unless the text says what they are. */
function declareMembers(section: Section, scope: Scope, draft: FrameworkDraft): void {
  if (scope.own(membersName)) return
  const set = new NamedSet(membersName, section.heading.span)
  set.state([{}], draft.bodies.filter((body) => body.member).map((body) => ({ body })), section.heading.span)
  scope.declare(membersName, { kind: 'set', set }, section.heading.span)
}

/** 関係市町に、令和9年度から天童市を加える。 · 令和9年度から天童市を除く。 */
export function readChange(sentence: Sentence, scope: Scope): boolean {
  const clause = sentence.clauses[0]
  if (sentence.clauses.length !== 1 || !clause || !['加える', '除く', '加わる', '脱退する'].includes(clause.verb.stem)) return false
  const target = argumentsWith(clause, 'に', 'から').map((argument) => scope.find(plainWord(argument.phrase) ?? '')).find((entity) => entity?.kind === 'set')
  const from = argumentWith(clause, 'から') ?? argumentWith(clause, 'に')
  const years = clause.arguments.flatMap((argument) => argument.phrase.items.map(yearsOfItem)).find((window) => window?.from !== undefined)
  const bodies = argumentWith(clause, 'を')
  if (target?.kind !== 'set' || !(target.set instanceof NamedSet) || !from || years?.from === undefined || !bodies) return false
  const members = scope.members(bodies.phrase)
  if (members) target.set.change(years.from, clause.verb.stem === '加える', members)
  return true
}

import { diagnostic, didYouMean, type Diagnostic, type DiagnosticName, type Span } from '@renkei/diagnostics'
import type { Clause, Item, Part, Phrase } from '@renkei/dsl'
import { formatFiscalYear, normaliseName } from '@renkei/model'
import type { Declaration, Entity, EntityKind } from './entity.ts'
import type { Condition } from './condition/condition.ts'
import { phraseSet, setWhere, spanOfMember, type Member } from './body-set.ts'
import { headOf, onlyItem, prefixOf, wordOf } from './phrases.ts'
import type { DatedChange, PartYear } from './part-year.ts'
import type { BodySet } from './program.ts'
import { isChosen, unsettledWords } from './unsettled-words.ts'

/** 構成団体 and its everyday names; a programme's 関係市町 takes their place where it is declared. */
export const membersName = '構成団体'
export const partiesNames = ['関係市町', '関係市町村', '関係団体'] as const
const collective = new Set(['市町', '市町村', '町村', '団体', '構成団体', '構成市町', '構成市町村', '関係市町', '関係市町村', '関係団体'])

/** A body as a table of bodies lists it. */
export interface RegisteredBody {
  readonly name: string
  readonly code?: string
  readonly reading?: string
  readonly prefecture?: string
  /** Bodies of the same name with other codes. */
  readonly namesakes?: readonly RegisteredBody[]
}

const unknownNames: ReadonlySet<DiagnosticName> = new Set(['unknown-body', 'unknown-cost', 'unknown-indicator', 'unknown-share', 'unknown-value'])

/** The path of the table that a file of rules means by a name; the name itself where any table of that name is meant. */
export type TableAt = (source: string, table: string) => string

/** What is known of a rule set before any name in it is. */
export interface Known {
  readonly texts: ReadonlyMap<string, string>
  /** Bodies that tables of bodies list, by `normaliseName`. */
  readonly register: ReadonlyMap<string, RegisteredBody>
  /** Fiscal years of the framework's period. */
  readonly years: readonly number[]
  readonly tableAt: TableAt
  /** How a condition is read: it may name whatever a scope knows. */
  readonly readCondition: (clause: Clause, scope: Scope) => Condition | undefined
}

/** What is found beside what is read, in one part of the rules. */
export interface Findings {
  readonly diagnostics: Diagnostic[]
  /** The declarations that something reads. */
  readonly used: Set<Declaration>
  /** Who joins or leaves on a day within a year, and the rule that holds there. */
  readonly withinYears: (DatedChange & { readonly rule: () => PartYear; readonly span: Span })[]
  /** Where something could not be read because of a mistake that is told elsewhere. */
  readonly lost: Span[]
  /** The conditions by which figures choose among bodies, by who reads which words: asked when every name is bound. */
  readonly choices: Map<Scope, Map<Clause, () => Condition | undefined>>
}

export function noFindings(): Findings {
  return { diagnostics: [], used: new Set(), withinYears: [], lost: [], choices: new Map() }
}

/** Some are asked only where something reads them; what is wrong with the others is told all the same. */
export function askConditions({ choices }: Findings): void {
  for (const own of choices.values()) for (const condition of own.values()) condition()
}

/** What the scopes of one part of the rules share. */
export interface Binding extends Known, Findings {
  /** The methods inside which names are read, outermost first. */
  readonly using?: readonly string[]
}

const MEANS_NOTHING = /[※\s]/

interface Names {
  readonly declared: Map<string, Declaration>
  /** Names whose own sentence could not be read. */
  readonly spoiled: Set<string>
  readonly costs: ReadonlyMap<string, unknown>
  readonly partYear: PartYear
}

/** The names that hold in one place: a programme sees its own, then those of the framework. */
export class Scope {
  readonly binding: Binding
  readonly #parent: Scope | undefined
  readonly #names: Names
  /** `costs` are those of the programme, by name, as its sentences bring them up. */
  constructor(binding: Binding, parent?: Scope, costs: ReadonlyMap<string, unknown> = new Map(), names: Names = { costs, declared: new Map(), spoiled: new Set(), partYear: {} }) {
    this.binding = binding
    this.#parent = parent
    this.#names = names
  }

  /** The same names, for who reads on when this part of the rules is read: what that finds is kept apart from what was found here. */
  readOn(binding: Binding): Scope {
    return new Scope(binding, this.#parent, undefined, this.#names)
  }

  /** What the sentences of this place say of those who join or leave within a year. */
  get partYear(): PartYear {
    return this.#names.partYear
  }

  report(found: Diagnostic): void {
    if (unknownNames.has(found.name) && this.#isSpoiled(String(found.args['name']))) return
    tellOnce(found, this.binding.diagnostics)
  }

  /** A name whose own sentence could not be read: that is reported, and that nobody knows it is not. */
  spoil(name: string): void {
    this.#names.spoiled.add(name)
  }

  #isSpoiled(name: string): boolean {
    return this.#names.spoiled.has(name) || (this.#parent !== undefined && this.#parent.#isSpoiled(name))
  }

  /** The text as typed, blanks and line breaks inside it removed. */
  text(span: Span): string {
    const typed = (this.binding.texts.get(span.source) ?? '').slice(span.start, span.end)
    return MEANS_NOTHING.test(typed) ? typed.replace(/※[^\n]*/g, '').replace(/\s+/g, '') : typed
  }

  declare(name: string, entity: Entity, span: Span, mustBeUsed = false): void {
    const before = this.#names.declared.get(name)
    if (before) {
      this.report(diagnostic('declared-twice', { name }, span, { related: [{ span: before.span, label: 'declared-here' }] }))
      return
    }
    this.#names.declared.set(name, { name, entity, span, mustBeUsed })
  }

  declarations(): readonly Declaration[] {
    return [...this.#names.declared.values()]
  }

  /** The thing a name names, nearest declaration first. */
  find(name: string): Entity | undefined {
    const found = this.#nearest(name)
    if (found) this.binding.used.add(found)
    return found?.entity
  }

  #nearest(name: string): Declaration | undefined {
    const own = this.#names.declared.get(name)
    return own || !this.#parent ? own : this.#parent.#nearest(name)
  }

  own(name: string): Entity | undefined {
    return this.#names.declared.get(name)?.entity
  }

  names(...kinds: readonly EntityKind[]): readonly string[] {
    const own = [...this.#names.declared.values()].filter((declared) => kinds.includes(declared.entity.kind))
    return [...own.map((declared) => declared.name), ...(this.#parent?.names(...kinds) ?? [])]
  }

  costs(): readonly string[] {
    return [...this.#names.costs.keys(), ...(this.#parent?.costs() ?? [])]
  }

  hasCost(name: string): boolean {
    return this.#names.costs.has(name) || this.#parent?.hasCost(name) === true
  }

  /** Whether a year is one of the period or before it; told where it is after. */
  knowsYear(year: number, span: Span): boolean {
    const last = this.binding.years.at(-1)
    if (last === undefined || year <= last) return true
    this.report(diagnostic('year-after-period', { year: formatFiscalYear(year, 'ja'), last: formatFiscalYear(last, 'ja') }, span))
    return false
  }

  /** What holds here of those who join or leave within a year. */
  partYearRule(): PartYear {
    return { ...this.#parent?.partYearRule(), ...this.partYear }
  }

  /** 関係市町, or all members where the programme names none. */
  parties(): BodySet | undefined {
    const found = this.#parties()
    return found?.kind === 'set' ? found.set : undefined
  }

  /** True where every item of the phrase names bodies; nothing is reported. */
  namesBodies(phrase: Phrase): boolean {
    if (phrase.among) return this.namesBodies(phrase.among) && onlyItem(phrase) !== undefined && isChosen(headOf(phrase.items[0]!))
    return phrase.items.length > 0 && phrase.items.every((item) => this.#membersOf(item) !== undefined)
  }

  /** The set a phrase writes out; what it does not find is reported. */
  bodies(phrase: Phrase): BodySet | undefined {
    const members = this.#members(phrase)
    const except = phrase.except ? this.#members(phrase.except) : []
    if (!members || !except) return undefined
    const only = members.length === 1 && except.length === 0 ? members[0]! : undefined
    if (only && 'set' in only && only.set.name === this.text(phrase.span)) return only.set
    return phraseSet(this.text(phrase.span), spanOfMember(members[0]) ?? phrase.span, members, except)
  }

  #members(phrase: Phrase): readonly Member[] | undefined {
    const unsettled = unsettledWords(phrase)
    if (unsettled) {
      this.report(diagnostic('set-not-understood', { words: this.text(unsettled) }, unsettled))
      return undefined
    }
    if (phrase.among) return this.#chosenAmong(phrase, phrase.among)
    let complete = true
    const members: Member[] = []
    for (const item of phrase.items) {
      const found = this.#membersOf(item)
      if (found) members.push(...found)
      else {
        this.report(this.#unknownBody(item))
        complete = false
      }
    }
    return complete ? members : undefined
  }

  #membersOf(item: Item): readonly Member[] | undefined {
    const part = headOf(item)
    const name = wordOf(part)
    if (name === undefined || !item.parts.slice(0, -1).every(isThisYear)) return undefined
    const entity = this.find(name) ?? this.#collective(part, name)
    const members = entity?.kind === 'body' ? [{ body: entity.body }] : entity?.kind === 'set' ? [{ set: entity.set }] : undefined
    return members && part.modifier ? [{ set: this.#where(phraseSet(name, part.span, members, []), part, item.span) }] : members
  }

  /** 構成団体のうち人口が1万人未満の団体. */
  #chosenAmong(phrase: Phrase, among: Phrase): readonly Member[] | undefined {
    const of = this.bodies(among)
    return of && [{ set: this.#where(of, headOf(phrase.items[0]!), phrase.span) }]
  }

  /** Those of whom the words before the part say so; asked when every name is bound, as figures may be declared below. */
  #where(of: BodySet, { modifier }: Part, span: Span): BodySet {
    const clause = modifier!
    const choices = this.binding.choices.get(this) ?? new Map<Clause, () => Condition | undefined>()
    const condition = choices.get(clause) ?? once(() => this.#conditionOfBodies(clause))
    this.binding.choices.set(this, choices.set(clause, condition))
    return setWhere(this.text(span), of, condition, span)
  }

  #conditionOfBodies(clause: Clause): Condition | undefined {
    const condition = this.binding.readCondition(clause, this)
    if (!condition || condition.perBody) return condition
    this.report(diagnostic('set-not-understood', { words: this.text(clause.span) }, clause.span))
    return undefined
  }

  /** 各市町 and 関係市町 mean the parties of the programme, or the members where it names none. */
  #collective(part: Part, name: string): Entity | undefined {
    if (!prefixOf(part) && !collective.has(name)) return undefined
    return collective.has(name) ? this.#parties() : undefined
  }

  #parties(): Entity | undefined {
    for (const parties of partiesNames) {
      const found = this.find(parties)
      if (found?.kind === 'set') return found
    }
    return this.find(membersName)
  }

  #unknownBody(item: Item): Diagnostic {
    const words = this.text(item.span)
    if (item.parts.length > 1 && this.find(wordOf(headOf(item)) ?? '')) return diagnostic('set-not-understood', { words }, item.span)
    const name = item.parts.length > 1 ? words : (wordOf(headOf(item)) ?? words)
    const { span } = item
    const listed = this.binding.register.get(normaliseName(name))
    if (listed) return diagnostic('body-outside-framework', { name }, span)
    const known = this.names('body', 'set')
    const close = didYouMean(name, known)
    const code = close === undefined ? undefined : this.binding.register.get(normaliseName(close))?.code
    return diagnostic('unknown-body', { name }, span, {
      ...(close === undefined ? {} : { suggestion: code ? { text: close, code } : { text: close } }),
    })
  }
}

/** A method that two sentences use is read twice, and its mistake told once. */
export function tellOnce(found: Diagnostic, told: Diagnostic[]): void {
  if (!told.some((before) => isSame(before, found))) told.push(found)
}

function isSame(left: Diagnostic, right: Diagnostic): boolean {
  return left.name === right.name && left.span?.source === right.span?.source && left.span?.start === right.span?.start && left.span?.end === right.span?.end
}

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: work() }).value
}

/** 当該年度の開催市町: a set is anyhow that of the year computed. */
function isThisYear({ core, modifier, value }: Part): boolean {
  return core.kind === 'year' && core.calendar === 'fiscal' && core.relative === 0 && !modifier && !value
}

import type { Span } from '@renkei/diagnostics'
import type { Condition } from './condition/condition.ts'
import type { Body, BodySet, Choice, YearWindow } from './program.ts'
import { memberAfter, monthsAfter, type DatedChange, type PartYear } from './part-year.ts'
import { includesYear, inAny } from './years.ts'

/** The order that breaks ties: codes ascending, then payers without a code by name, in code-point order. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** One side of a set: a body, or another set as it stands in the year asked. */
export type Member = { readonly body: Body } | { readonly set: BodySet }

interface Statement {
  readonly years: readonly YearWindow[]
  /** undefined: the role is not filled in these years. */
  readonly members: readonly Member[] | undefined
  readonly span: Span
}

interface Change {
  readonly years: readonly YearWindow[]
  readonly join: boolean
  readonly members: readonly Member[]
}

/** A change within a year, and the rule of the place in which it is written. */
interface WithinYear extends DatedChange {
  readonly members: readonly Member[]
  readonly rule: () => PartYear
}

/** Where a member was declared; a phrase of several is taken to come from the first, so that the same words are one thing. */
export function spanOfMember(member: Member | undefined): Span | undefined {
  return member && ('body' in member ? member.body.span : member.set.span)
}

/** A named set while its sentences are read: what it is, from when, who joins and who leaves. */
export class NamedSet implements BodySet {
  readonly name: string
  readonly span: Span
  readonly statements: Statement[] = []
  readonly #changes: (Change | WithinYear)[] = []
  readonly #known = new Map<number, readonly string[] | undefined>()
  #asking = false
  #counting = false
  #choosing = false

  constructor(name: string, span: Span) {
    this.name = name
    this.span = span
  }

  state(years: readonly YearWindow[], members: readonly Member[] | undefined, span: Span): void {
    this.#known.clear()
    this.statements.push({ years, members, span })
  }

  change(years: readonly YearWindow[], join: boolean, members: readonly Member[]): void {
    this.#known.clear()
    this.#changes.push({ years, join, members })
  }

  /** Joins or leaves on a day; what it bears of that year, a sentence of the place says. */
  changeOn(change: WithinYear): void {
    this.#known.clear()
    this.#changes.push(change)
  }

  /** Of members for part of the year only, how many months. */
  months(year: number): ReadonlyMap<string, number> {
    if (this.#counting) return new Map()
    this.#counting = true
    const ids = this.members(year) ?? []
    const months = new Map(this.statements.flatMap(({ members }) => [...monthsOfAll(members ?? [], year)]))
    this.#counting = false
    for (const change of this.#changes) {
      if (!('on' in change) || change.rule()[change.join ? 'join' : 'leave'] !== 'months') continue
      for (const id of idsOf(change.members, year) ?? []) months.set(id, (months.get(id) ?? 12) - 12 + monthsAfter(change, year))
    }
    return new Map([...months].filter(([id, count]) => count < 12 && ids.includes(id)))
  }

  /** That of the one set it is said to be, in every year; sets that change are not chosen by figures. */
  get chosen(): Choice | undefined {
    const [only] = this.statements[0]?.members ?? []
    if (this.#choosing || !only || !('set' in only)) return undefined
    this.#choosing = true
    const { chosen } = only.set
    this.#choosing = false
    return chosen
  }

  /** True where figures choose among its members in some years only, or members join and leave beside them. */
  get isMixed(): boolean {
    const anyChosen = this.statements.some(({ members }) => members?.some((member) => 'set' in member && member.set.chosen))
    return anyChosen && (this.statements.length > 1 || this.#changes.length > 0)
  }

  /** A set that reaches itself through others has no members of its own by that way. */
  members(year: number): readonly string[] | undefined {
    if (this.#asking) return []
    if (this.#known.has(year)) return this.#known.get(year)
    this.#asking = true
    const ids = this.#membersOf(year)
    this.#asking = false
    this.#known.set(year, ids)
    return ids
  }

  #membersOf(year: number): readonly string[] | undefined {
    const stated = this.statements.filter((statement) => statement.years.some((window) => includesYear(window, year)))
    const statement = stated[stated.length - 1]
    if (!statement?.members) return undefined
    const ids = idsOf(statement.members, year)
    if (!ids) return undefined
    for (const change of this.#changes) {
      const joins = 'on' in change ? memberAfter(change, year, change.rule()[change.join ? 'join' : 'leave']) : inAny(change.years, year) ? change.join : undefined
      if (joins === undefined) continue
      for (const id of idsOf(change.members, year) ?? []) {
        if (joins) ids.add(id)
        else ids.delete(id)
      }
    }
    return [...ids].sort(compareIds)
  }
}

function idsOf(members: readonly Member[], year: number): Set<string> | undefined {
  const ids = new Set<string>()
  for (const member of members) {
    const found = 'body' in member ? [member.body.id] : member.set.members(year)
    if (!found) return undefined
    for (const id of found) ids.add(id)
  }
  return ids
}

/** Of the members of some sets, those who are members for part of the year only. */
export function monthsOfAll(members: readonly Member[], year: number): ReadonlyMap<string, number> {
  return new Map(members.flatMap((member) => ('set' in member ? [...(member.set.months?.(year) ?? [])] : [])))
}

/** The set a phrase writes out: 中枢都市及び連携市町, 山形市を除く構成団体. Asked only when every set is declared. */
export function phraseSet(name: string, span: Span, members: readonly Member[], except: readonly Member[]): BodySet {
  const known = new Map<number, readonly string[] | undefined>()
  const [only] = members
  const membersIn = (year: number): readonly string[] | undefined => {
    if (only && members.length === 1 && except.length === 0) return 'body' in only ? [only.body.id] : only.set.members(year)
    const ids = idsOf(members, year)
    const out = idsOf(except.filter((member) => !('set' in member && member.set.chosen)), year)
    return ids && out && [...ids].filter((id) => !out.has(id)).sort(compareIds)
  }
  return {
    name,
    span,
    ...(members.length > 1 && except.length === 0 ? { parts: members.map(partOf) } : {}),
    get chosen() {
      return choiceAmong(members, except)
    },
    members(year) {
      if (!known.has(year)) known.set(year, membersIn(year))
      return known.get(year)
    },
    months: (year) => monthsOfAll(members, year),
  }
}

/** Where a figure chooses one of the sets a phrase draws together, it chooses of the whole. */
function choiceAmong(members: readonly Member[], except: readonly Member[]): Choice | undefined {
  const [only] = members
  if (only && 'set' in only && members.length === 1 && except.length === 0) return only.set.chosen
  const isChosen = [...members, ...except].some((member) => 'set' in member && member.set.chosen)
  return isChosen ? { kind: 'any', of: members.map(partOf), except: except.map(partOf) } : undefined
}

/** Those of a set of whom a condition says so. */
export function setWhere(name: string, of: BodySet, condition: () => Condition | undefined, span: Span): BodySet {
  return { name, span, chosen: { kind: 'where', of, condition }, members: (year) => of.members(year), months: (year) => of.months?.(year) ?? new Map() }
}

/** All of some sets together. */
export function unionOf(sets: readonly BodySet[]): BodySet {
  const [first] = sets
  return phraseSet(sets.map((set) => set.name).join('、'), first?.span ?? { source: '', start: 0, end: 0 }, sets.map((set) => ({ set })), [])
}

function partOf(member: Member): BodySet {
  if ('set' in member) return member.set
  const { id, name, span } = member.body
  return { name, span, members: () => [id] }
}

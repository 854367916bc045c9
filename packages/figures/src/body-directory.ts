import type { Span } from '@renkei/diagnostics'
import { normaliseName, prefectureNumber } from '@renkei/model'
import { bodiesOf } from './bodies-in-table.ts'
import type { RowBody } from './row-body.ts'
import type { Table } from './table.ts'

/** A body the rule set knows. Without a code it is known by its name. */
export interface KnownBody {
  readonly code?: string
  readonly name: string
  readonly span?: Span
}

/** Codes and names of bodies, as the rule set and its tables give them; the first to say so is believed. */
export class BodyDirectory {
  readonly #byCode = new Map<string, KnownBody>()
  readonly #codes = new Map<string, string[]>()
  readonly #members: ReadonlySet<string>
  /** Members without a code, by their name as it is compared. */
  readonly #named: ReadonlyMap<string, string>

  /** `members` are the bodies of the plan: of several bodies with one name, theirs is meant. */
  constructor(known: readonly KnownBody[], tables: readonly Table[], members: Iterable<string>) {
    this.#members = new Set(members)
    this.#named = new Map([...this.#members].map((member) => [normaliseName(member), member]))
    for (const body of known) this.#learn(body)
    for (const table of tables) for (const body of bodiesOf(table)) this.#learn(body)
  }

  /** The name that belongs to a code, and where it is said. */
  nameOf(code: string): KnownBody | undefined {
    return this.#byCode.get(code)
  }

  /** The known body whose code a row carries under another name. */
  disagreement({ code, name }: RowBody): KnownBody | undefined {
    const known = code === undefined ? undefined : this.#byCode.get(code)
    return known === undefined || name === undefined || normaliseName(known.name) === normaliseName(name) ? undefined : known
  }

  /** The axis member of a row's body: its code, or its name where it has none. Undefined where two bodies fit. */
  memberOf({ code, candidates, name, prefecture }: RowBody): string | undefined {
    if (code !== undefined) return code
    const named = name === undefined ? [] : (this.#codes.get(normaliseName(name)) ?? [])
    const number = prefecture === undefined ? undefined : prefectureNumber(prefecture)
    const fitting = named.filter((each) => (candidates?.includes(each) ?? true) && (number === undefined || each.startsWith(number)))
    if (fitting.length === 1) return fitting[0]
    const ours = (fitting.length > 0 ? fitting : (candidates ?? [])).filter((each) => this.#members.has(each))
    if (ours.length === 1) return ours[0]
    return fitting.length === 0 && candidates === undefined && name !== undefined ? (this.#named.get(normaliseName(name)) ?? name) : undefined
  }

  #learn(body: KnownBody): void {
    if (body.code === undefined || this.#byCode.has(body.code)) return
    this.#byCode.set(body.code, body)
    const name = normaliseName(body.name)
    const codes = this.#codes.get(name)
    if (codes === undefined) this.#codes.set(name, [body.code])
    else codes.push(body.code)
  }
}

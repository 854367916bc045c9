import type { Programme, Scope } from '@renkei/compiler'
import type { Item, Part, Section } from '@renkei/dsl'
import type { RuleView } from '../workspace/rule-view.ts'
import type { Target } from './target.ts'

/** Finds what a name stands for, as the rules were bound: a programme sees its own names, then those of the framework. */
export class Resolver {
  readonly #programmes: readonly Programme[]
  readonly #scopes: readonly Scope[]

  constructor({ ruleSet: { compiled } }: RuleView) {
    this.#programmes = compiled.program?.programmes ?? []
    this.#scopes = compiled.scopes
  }

  /** The programme in whose section a name stands; undefined in all other sections. */
  programmeOf({ heading }: Section): Programme | undefined {
    const number = heading.number?.value
    return heading.keyword === '事業' && number !== undefined ? this.programme(number) : undefined
  }

  programme(number: string): Programme | undefined {
    return this.#programmes.find((found) => found.number === number)
  }

  programmeTarget({ number, name, span }: Programme): Target {
    return { key: `programme ${number}`, name, kind: 'programme', span, programme: number }
  }

  /** The name in a part of an item: 事業【25】の消防事務費 is a cost of that programme. */
  inItem(name: string, item: Item, part: Part, section: Section): Target | undefined {
    const before = item.parts.slice(0, item.parts.indexOf(part)).flatMap(({ core }) => (core.kind === 'programme' ? [core.number] : [])).at(-1)
    const named = before === undefined ? undefined : this.programme(before)
    if (named) return this.#costOf(named, name)
    return this.resolve(name, this.programmeOf(section))
  }

  /** A name in a programme or, without one, in the framework; there a cost is meant if only one has the name. */
  resolve(name: string, programme: Programme | undefined): Target | undefined {
    const at = programme ? this.#programmes.indexOf(programme) + 1 : 0
    const own = programme ? (this.#declared(name, at) ?? this.#costOf(programme, name)) : undefined
    return own ?? this.#declared(name, 0) ?? (programme ? undefined : this.#onlyCost(name))
  }

  #declared(name: string, at: number): Target | undefined {
    const found = this.#scopes[at]?.declarations().find((declared) => declared.name === name)
    return found && { key: `${String(at)} ${name}`, name, kind: found.entity.kind, span: found.span, entity: found.entity }
  }

  #costOf({ number, costs }: Programme, name: string): Target | undefined {
    const found = costs.find((cost) => cost.name === name)
    return found && { key: `cost ${number} ${name}`, name, kind: 'cost', span: found.span, programme: number }
  }

  #onlyCost(name: string): Target | undefined {
    const found = this.#programmes.filter(({ costs }) => costs.some((cost) => cost.name === name))
    return found.length === 1 ? this.#costOf(found[0]!, name) : undefined
  }
}

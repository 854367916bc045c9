import type { Clause, Sentence } from '@renkei/dsl'
import type { CalendarDate } from '@renkei/model'
import { yearsOfClause } from './amounts.ts'
import { NamedSet } from './body-set.ts'
import { momentOf } from './declarations/moment.ts'
import { argumentsWith, argumentWith, onlyItem, plainWord } from './phrases.ts'
import type { BodySet } from './program.ts'
import { membersName, partiesNames, type Scope } from './scope.ts'

export function isSetChange({ clauses }: Sentence): boolean {
  return clauses.length === 1 && ['加える', '除く'].includes(clauses[0]!.verb.stem)
}

/** 関係市町に、令和9年度から天童市を加える。 · 関係市町から、令和9年度から天童市を除く。 · …、令和9年度に限り、天童市を除く。 */
export function readSetChange(sentence: Sentence, scope: Scope, sets: NamedSet[]): boolean {
  if (!isSetChange(sentence)) return false
  const clause = sentence.clauses[0]!
  const join = clause.verb.stem === '加える'
  const target = argumentsWith(clause, join ? 'に' : 'から').map(({ phrase }) => plainWord(phrase)).find((word) => word !== undefined && named(word, scope))
  const years = yearsOfClause(clause)
  const on = years ? undefined : dayOf(clause, scope)
  const bodies = argumentWith(clause, 'を')
  if (target === undefined || (!years && on === undefined) || !bodies) return false
  const members = scope.bodies(bodies.phrase)
  if (!members) return true
  const set = ownSet(target, scope, sets)
  if (years) set.change(years, join, [{ set: members }])
  else {
    const change = { on: on!, join, rule: () => scope.partYearRule() }
    set.changeOn({ ...change, members: [{ set: members }] })
    scope.binding.withinYears.push({ ...change, span: sentence.span })
  }
  return true
}

/** 令和9年10月1日から, 令和9年10月から: the first day on which it holds. */
function dayOf(clause: Clause, scope: Scope): CalendarDate | undefined {
  const items = argumentsWith(clause, 'から').flatMap(({ phrase }) => onlyItem(phrase) ?? [])
  return items.filter(({ parts: [part] }) => part?.core.kind === 'date' || part?.value).flatMap((item) => momentOf(item, scope)?.from ?? [])[0]
}

function named(word: string, scope: Scope): BodySet | undefined {
  const entity = scope.find((partiesNames as readonly string[]).includes(word) && !scope.find(word) ? membersName : word)
  return entity?.kind === 'set' ? entity.set : undefined
}

/** A change holds where it is written: a programme that changes a set of the framework gets its own, which starts from that one. */
function ownSet(name: string, scope: Scope, sets: NamedSet[]): NamedSet {
  const own = scope.own(name)
  if (own?.kind === 'set' && own.set instanceof NamedSet) return own.set
  const base = named(name, scope)!
  const set = new NamedSet(name, base.span)
  set.state([{}], [{ set: base }], base.span)
  sets.push(set)
  scope.declare(name, { kind: 'set', set }, base.span)
  return set
}

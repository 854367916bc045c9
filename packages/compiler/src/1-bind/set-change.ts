import type { Sentence } from '@renkei/dsl'
import { yearsOfClause } from './amounts.ts'
import { NamedSet } from './body-set.ts'
import { argumentsWith, argumentWith, plainWord } from './phrases.ts'
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
  const bodies = argumentWith(clause, 'を')
  if (target === undefined || !years || !bodies) return false
  const members = scope.bodies(bodies.phrase)
  if (members) ownSet(target, scope, sets).change(years, join, [{ set: members }])
  return true
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

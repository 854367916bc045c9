import type { Clause, Item, Part } from '@renkei/dsl'
import { wordOf } from './phrases.ts'
import type { BodySet } from './program.ts'
import { itemOf } from './quantity/owner.ts'
import type { Scope } from './scope.ts'
import { isChosen } from './unsettled-words.ts'

const everyone: ReadonlySet<string> = new Set(['団体', '市町', '市町村', '者', 'もの'])

/** The bodies an item with a number speaks of; undefined where it names none. `before` is the item before it, whose words it goes on with. */
export function classOf({ parts }: Item, scope: Scope, before?: Item): BodySet | undefined {
  const [first, last = first] = parts
  if (!first || !last || parts.length > 2) return undefined
  if (parts.length === 2 && wordOf(first) === 'その他') return theOthers(last, scope)
  if (parts.length === 2) return chosenLike(before?.parts[0]?.modifier, [first, last], scope)
  const name = wordOf(last)
  if (name === undefined) return undefined
  if (isChosen(last)) return chosenBy(last, scope)
  const entity = last.modifier ? undefined : scope.find(name)
  if (entity?.kind === 'set') return entity.set
  if (entity?.kind === 'body') return { name, span: last.span, members: () => [entity.body.id] }
  const ids = !last.modifier && /^[市町村区都道府県]+$/.test(name) ? bodiesEndingIn([...name], scope) : []
  return ids.length === 0 ? undefined : { name, span: last.span, members: () => ids }
}

/** その他の町村, その他の団体: as the first class a body belongs to counts, all of these that no class before has. */
function theOthers(last: Part, scope: Scope): BodySet | undefined {
  if (last.modifier || last.aside) return undefined
  return everyone.has(wordOf(last) ?? '') ? scope.parties() : classOf(itemOf([last]), scope)
}

/** True for an item that says その他の…. */
export function isOthers({ parts }: Item): boolean {
  return parts.length === 2 && wordOf(parts[0]!) === 'その他'
}

/** True for an item that goes on with the words of the one before: 人口が1万人未満の団体1、1万人以上の団体2. */
export function goesOnChoosing({ parts: [bound, last, ...more] }: Item): boolean {
  return bound?.core.kind === 'figure' && bound.core.bound !== undefined && last !== undefined && more.length === 0
}

/** The same comparison with other bounds: 1万人以上5万人未満の団体 after 人口が1万人未満の団体. */
function chosenLike(like: Clause | undefined, [bound, last]: readonly [Part, Part], scope: Scope): BodySet | undefined {
  const at = like?.verb.stem === 'である' ? like.arguments.find(({ particle }) => particle === 'で') : undefined
  if (!like || !at) return undefined
  const { span } = bound
  const other = { ...at, phrase: { items: [{ parts: [bound], span }], joined: 'one' as const, span }, span }
  return chosenBy({ ...last, modifier: { ...like, arguments: like.arguments.map((each) => (each === at ? other : each)), span } }, scope, span.start)
}

/** The number is no word of the set. */
function chosenBy({ value, ...part }: Part, scope: Scope, start = part.span.start): BodySet | undefined {
  const span = { ...part.span, start, end: value?.span.start ?? part.span.end }
  return scope.bodies({ items: [{ parts: [{ ...part, span }], span }], joined: 'one', span })
}

function bodiesEndingIn(endings: readonly string[], scope: Scope): readonly string[] {
  const bodies = scope.names('body').flatMap((name) => {
    const found = scope.find(name)
    return found?.kind === 'body' ? [found.body] : []
  })
  return bodies.filter((body) => endings.some((ending) => body.name.endsWith(ending))).map((body) => body.id)
}

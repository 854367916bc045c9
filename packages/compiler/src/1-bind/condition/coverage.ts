import { compare, parseRational } from '@renkei/money'
import type { Condition, Relation } from './condition.ts'

/** True where one of the conditions is sure to hold: 3以上 and 3未満 of one number, 該当する and 該当しない of one fact. */
export function coverAll(conditions: readonly Condition[]): boolean {
  const places = placesOf(conditions)
  return places !== undefined && places.every((place) => conditions.some((condition) => holdsAt(condition, place)))
}

/** True where the two can never hold together. */
export function exclude(left: Condition, right: Condition): boolean {
  const places = placesOf([left, right])
  return places !== undefined && places.every((place) => !(holdsAt(left, place) && holdsAt(right, place)))
}

/** A value a condition may meet: a finding of a fact, or a place on the line of numbers around the bounds that are written. */
type Place = boolean | { readonly bounds: readonly string[]; readonly at: number }

/** Every place that the conditions tell apart; undefined where they do not speak of one thing. Bounds stand at odd places, what lies between at even ones. */
function placesOf(conditions: readonly Condition[]): readonly Place[] | undefined {
  const [first, ...rest] = conditions.map(subjectOf)
  if (first === undefined || rest.some((subject) => subject !== first)) return undefined
  if (conditions[0]!.form.kind === 'fact') return [true, false]
  const bounds = [...new Set(conditions.flatMap((condition) => boundsOf(condition) ?? []))].sort((left, right) => compare(parseRational(left)!, parseRational(right)!))
  return Array.from({ length: 2 * bounds.length + 1 }, (_, at) => ({ bounds, at }))
}

function holdsAt({ form }: Condition, place: Place): boolean {
  if (form.kind === 'fact') return form.holds === place
  if (typeof place === 'boolean') return false
  if (form.kind === 'all') return form.of.every((one) => holdsAt(one, place))
  const bound = form.right.form.kind === 'number' ? form.right.form.value : ''
  return isSo[form.relation](place.at - (2 * place.bounds.indexOf(bound) + 1))
}

const isSo: Readonly<Record<Relation, (difference: number) => boolean>> = {
  lt: (difference) => difference < 0,
  le: (difference) => difference <= 0,
  gt: (difference) => difference > 0,
  ge: (difference) => difference >= 0,
  eq: (difference) => difference === 0,
}

/** What a condition asks about, where that is one fact, or one thing against a written number. */
function subjectOf(condition: Condition): string | undefined {
  const { form } = condition
  if (form.kind === 'fact') return `「${form.fact.name}」`
  if (boundsOf(condition) === undefined) return undefined
  return form.kind === 'all' ? subjectOf(form.of[0]!) : form.left.text
}

/** The written numbers it is asked against; undefined where it is asked against anything else. */
function boundsOf({ form }: Condition): readonly string[] | undefined {
  if (form.kind === 'all') {
    const all = form.of.map(boundsOf)
    return all.every((one) => one !== undefined) ? all.flat() : undefined
  }
  return form.kind === 'compare' && form.right.form.kind === 'number' ? [form.right.form.value] : undefined
}

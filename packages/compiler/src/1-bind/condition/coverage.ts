import { compare, parseRational } from '@renkei/money'
import type { Quantity } from '../quantity/quantity.ts'
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
  const bounds = inOrder([...new Set(conditions.flatMap((condition) => boundsOf(condition) ?? []))])
  return bounds && Array.from({ length: 2 * bounds.length + 1 }, (_, at) => ({ bounds, at }))
}

/** Numbers from the least up; what 基準額 comes to can be put in order with nothing but itself. */
function inOrder(bounds: readonly string[]): readonly string[] | undefined {
  if (bounds.length === 1) return bounds
  const numbers = bounds.map((bound) => ({ bound, value: parseRational(bound) }))
  if (!numbers.every(({ value }) => value !== undefined)) return undefined
  return numbers.sort((left, right) => compare(left.value!, right.value!)).map(({ bound }) => bound)
}

function holdsAt({ form }: Condition, place: Place): boolean {
  if (form.kind === 'fact') return form.holds === place
  if (typeof place === 'boolean') return false
  if (form.kind === 'all') return form.of.every((one) => holdsAt(one, place))
  return isSo[form.relation](place.at - (2 * place.bounds.indexOf(boundOf(form.right) ?? '') + 1))
}

const isSo: Readonly<Record<Relation, (difference: number) => boolean>> = {
  lt: (difference) => difference < 0,
  le: (difference) => difference <= 0,
  gt: (difference) => difference > 0,
  ge: (difference) => difference >= 0,
  eq: (difference) => difference === 0,
}

/** What a condition asks about, where that is one fact, or one thing against a written number or a named amount. */
function subjectOf(condition: Condition): string | undefined {
  const { form } = condition
  if (form.kind === 'fact') return `「${form.fact.name}」`
  if (boundsOf(condition) === undefined) return undefined
  return form.kind === 'all' ? subjectOf(form.of[0]!) : form.left.text
}

/** The bounds it is asked against; undefined where it is asked against anything that is none. */
function boundsOf({ form }: Condition): readonly string[] | undefined {
  if (form.kind === 'all') {
    const all = form.of.map(boundsOf)
    return all.every((one) => one !== undefined) ? all.flat() : undefined
  }
  const bound = form.kind === 'compare' ? boundOf(form.right) : undefined
  return bound === undefined ? undefined : [bound]
}

/** A written number, or a name that means one amount wherever it stands. */
function boundOf({ form, text }: Quantity): string | undefined {
  if (form.kind === 'number') return form.value
  return form.kind === 'value' || form.kind === 'cost' || form.kind === 'defined' ? text : undefined
}

import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Item, Part } from '@renkei/dsl'
import type { BesideReading } from './expected-beside.ts'
import type { Expected } from './expectation.ts'
import { plainValue } from './declarations/stated-value.ts'
import { headOf, wordOf } from './phrases.ts'
import type { Programme } from './program.ts'
import type { Scope } from './scope.ts'

/** What is asked of something else, and is no name by itself. */
const askedOf = /^(負担額|受取額|合計額|状態|実質負担額|(算入|措置|納付|納入|交付|支払|支弁|求償|精算|追徴|還付|充当)額|数|差引)$/

type Reading = Omit<BesideReading, 'yen'> & {
  /** The names of each programme, by number. */
  readonly within: ReadonlyMap<string, Scope>
}

/** 令和7年度の県補助金は、3,000千円 · 令和8年度の甲市の調整額は、…円: a name with an amount or a number, asked for itself. */
export function expectedAmount(topic: Item, value: Item, reading: Reading): Expected | 'reported' | undefined {
  const { scope, span, given } = reading
  const mention = mentionOf(topic, scope)
  const { core, value: more } = headOf(value)
  if (!mention || core.kind !== 'figure' || core.bound !== undefined || more || value.parts.length > 1) return undefined
  const { name, body, programme } = mention
  const year = mention.year ?? given?.year
  const found = reading.programmes.filter((one) => (programme === undefined || one.number === programme) && (isCost(name, one) || named(name, one, reading)))
  const near = found.find(({ number }) => number === given?.programme)
  const only = near ?? (found.length === 1 ? found[0] : undefined)
  if (found.length === 0) return askedOf.test(name) ? undefined : unknown(name, topic.parts.at(-1)!, reading)
  if (year === undefined) return reported(diagnostic('check-without-year', { cost: name }, topic.span), scope)
  if (!only) return reported(diagnostic('ambiguous-cost', { name, programmes: found.map(({ number }) => number).join('、') }, topic.span), scope)
  const place = { programme: only.number, cost: name, year, span }
  if (isCost(name, only)) return body === undefined && core.unit === '円' ? { ...place, kind: 'total', yen: core.value } : undefined
  const of = named(name, only, reading)!
  const perBody = 'form' in of && of.perBody
  if (perBody && body === undefined) return reported(diagnostic('amount-of-which-body', { name }, topic.span), scope)
  if (perBody !== (body !== undefined) || ('form' in of && of.perPair)) return undefined
  return { ...place, kind: 'amount', of, value: plainValue(core), ...(body === undefined ? {} : { body }) }
}

/** A year, a programme and a body at most, each once, before the name. */
function mentionOf({ parts }: Item, scope: Scope): { readonly name: string; readonly year?: number; readonly programme?: string; readonly body?: string } | undefined {
  const name = parts.at(-1)!.modifier ? undefined : wordOf(parts.at(-1)!)
  if (name === undefined) return undefined
  let found: NonNullable<ReturnType<typeof mentionOf>> = { name }
  for (const part of parts.slice(0, -1)) {
    const said = saidBy(part, scope)
    if (!said || Object.keys(said).some((key) => Object.hasOwn(found, key))) return undefined
    found = { ...found, ...said }
  }
  return found
}

function saidBy(part: Part, scope: Scope): { readonly year: number } | { readonly programme: string } | { readonly body: string } | undefined {
  const { core } = part
  if (part.modifier || part.value || part.aside) return undefined
  if (core.kind === 'year') return core.year === undefined ? undefined : { year: core.year }
  if (core.kind === 'programme') return { programme: core.number }
  const entity = scope.find(wordOf(part) ?? '')
  return entity?.kind === 'body' ? { body: entity.body.id } : undefined
}

function isCost(name: string, { costs }: Programme): boolean {
  return costs.some((cost) => cost.name === name)
}

function named(name: string, { number }: Programme, { within }: Reading) {
  const entity = within.get(number)?.own(name)
  // What is left to be agreed is no amount to ask for before that.
  return entity?.kind === 'value' && !entity.value.agreed ? entity.value : entity?.kind === 'quantity' ? entity.quantity() : undefined
}

function unknown(name: string, part: Part, { scope, within, programmes }: Reading): 'reported' {
  const names = [...[...within.values()].flatMap((own) => own.names('value', 'quantity')), ...programmes.flatMap(({ costs }) => costs.map((cost) => cost.name))]
  return reported(diagnostic('unknown-value', { name }, part.span, { suggestion: didYouMean(name, names) }), scope)
}

function reported(found: ReturnType<typeof diagnostic>, scope: Scope): 'reported' {
  scope.report(found)
  return 'reported'
}

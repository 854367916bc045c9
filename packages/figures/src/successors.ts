import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatCalendarDate, normaliseName } from '@renkei/model'
import type { FigureRequest, Succession } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import { add, type Fraction } from './fraction.ts'
import { shownCell } from './made-of.ts'
import type { Observation } from './observation.ts'
import { formatTime } from './time.ts'
import { vintageKey } from './vintage-group.ts'

/** What is needed to tell former bodies by their rows. */
export interface SuccessorContext {
  readonly request: FigureRequest
  readonly successions: readonly Succession[]
  readonly members: ReadonlySet<string>
  readonly directory: BodyDirectory
}

export interface Joined {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

const NONE: Fraction = { numerator: 0n, denominator: 1n }

/** 旧乙町 and 乙町 are one former body. */
export function formerName(name: string): string {
  return normaliseName(name).replace(/^旧/, '')
}

/**
 * Gives the figures of bodies that merged to their successors: of a time before the merger, own figures and theirs are added. A row of a
 * former body of a later time is reported and not read. Where no former body has a row, the successor's own is of today's area already.
 */
export function joinSuccessors(observations: readonly Observation[], context: SuccessorContext): Joined {
  let joined: Joined = { observations, diagnostics: [] }
  for (const succession of context.successions) {
    const next = joinOne(joined.observations, succession, context)
    joined = { observations: next.observations, diagnostics: [...joined.diagnostics, ...next.diagnostics] }
  }
  return joined
}

/** The succession of a body that a table calls by its former name, and that name as the rules write it. */
export function successionOf(name: string, successions: readonly Succession[]): { readonly succession: Succession; readonly former: string } | undefined {
  for (const succession of successions) {
    const former = succession.predecessors.find((each) => formerName(each) === formerName(name))
    if (former !== undefined) return { succession, former }
  }
  return undefined
}

function joinOne(observations: readonly Observation[], succession: Succession, context: SuccessorContext): Joined {
  const former = new Map(succession.predecessors.map((name) => [formerName(name), name]))
  const ofFormer = new Map(observations.flatMap((each) => {
    const name = context.members.has(each.body ?? '') ? undefined : former.get(formerName(context.directory.nameOf(each.body ?? '')?.name ?? each.body ?? ''))
    return name === undefined ? [] : [[each, name] as const]
  }))
  if (ofFormer.size === 0) return { observations, diagnostics: [] }
  const counted = new Map([...ofFormer].filter(([each, name]) => isBefore(each, succession, name)))
  const late = [...ofFormer].filter(([each]) => !counted.has(each))
  const own = observations.filter(({ body }) => body === succession.successor)
  const times = new Map([...counted.keys()].map((each) => [vintageKey(each.vintage), each]))
  const sums = [...times].map(([key, first]) => {
    const parts = [...counted].filter(([each]) => vintageKey(each.vintage) === key)
    return summed(first, parts, own, succession, context)
  })
  const replaced = new Set([...ofFormer.keys(), ...own.filter(({ vintage }) => times.has(vintageKey(vintage)))])
  return {
    observations: [...observations.filter((each) => !replaced.has(each)), ...sums.map(({ observation }) => observation)],
    diagnostics: [...late.map(([each, name]) => lateFigure(each, name, succession, context)), ...sums.flatMap(({ problem }) => problem ?? [])],
  }
}

/** A figure without a time is of the successor only where it takes over what was agreed. */
export function isBefore({ vintage: { time } }: Pick<Observation, 'vintage'>, { from, inherits }: Succession, name: string): boolean {
  return time === undefined ? inherits.includes(name) : time.start < from
}

interface Summed {
  readonly observation: Observation
  readonly problem?: Diagnostic
}

function summed(first: Observation, parts: readonly (readonly [Observation, string])[], own: readonly Observation[], succession: Succession, context: SuccessorContext): Summed {
  const key = vintageKey(first.vintage)
  const itself = own.find(({ vintage }) => vintageKey(vintage) === key)
  const named = [...(itself === undefined ? [] : [[itself, nameOf(succession.successor, context)] as const]), ...parts]
  const base = { body: succession.successor, vintage: first.vintage, span: (itself ?? first).span }
  const absent = absentIn(named.map(([, name]) => name), own, succession, context)
  const unknown = named.find(([{ value }]) => value.kind !== 'number' && (value.kind !== 'mark' || value.meaning !== 'nil'))
  if (absent !== undefined) return { observation: { ...base, value: { kind: 'mark', meaning: 'not-published', declared: false } }, problem: lackingFigure(first, absent, succession, context) }
  if (unknown !== undefined) return { observation: { ...base, value: unknown[0].value } }
  const numbers = named.flatMap(([{ value }, name]) => (value.kind === 'number' ? [{ name, value }] : []))
  if (numbers.length === 0) return { observation: { ...base, value: first.value } }
  const value = { ...numbers[0]!.value, value: numbers.map(({ value: one }) => one.value).reduce(add, NONE) }
  const madeOf = numbers.map(({ name, value: one }) => `${name}${shownCell({ value: one.value, quality: 'final' }, context.request)}`).join('＋')
  return { observation: { ...base, value, madeOf } }
}

/**
 * Who should have a figure of this time beside those that have. The successor itself, where it is named among those it is made of, or
 * where one body joined it that the table knows from before: else it did not exist yet.
 */
function absentIn(present: readonly string[], own: readonly Observation[], succession: Succession, context: SuccessorContext): string | undefined {
  const { successor, predecessors, from } = succession
  const self = nameOf(successor, context)
  const have = new Set(present.map(formerName))
  const existed = own.some(({ vintage: { time } }) => time !== undefined && time.start < from)
  const selfNeeded = predecessors.length === 1 && (existed || own.some(({ vintage }) => vintage.time === undefined))
  return [...predecessors, ...(selfNeeded ? [self] : [])].find((name) => !have.has(formerName(name)))
}

function nameOf(member: string, { directory }: Pick<SuccessorContext, 'directory'>): string {
  return directory.nameOf(member)?.name ?? member
}

/** Why a row of a former body is not read. */
export function lateFigure({ vintage: { time }, span }: Pick<Observation, 'vintage' | 'span'>, name: string, { successor, from }: Succession, context: Pick<SuccessorContext, 'request' | 'directory'>): Diagnostic {
  const { indicator, table } = context.request
  const args = { body: name, successor: nameOf(successor, context), indicator, table }
  if (time === undefined) return diagnostic('former-body-without-time', args, span)
  return diagnostic('figure-of-former-body', { ...args, date: formatCalendarDate(from, 'ja'), time: formatTime(time) }, span)
}

function lackingFigure({ vintage: { time }, span }: Observation, absent: string, { successor }: Succession, context: SuccessorContext): Diagnostic {
  const { indicator, table } = context.request
  const of = time === undefined ? indicator : `${formatTime(time)}の${indicator}`
  return diagnostic('former-body-missing', { body: absent, successor: nameOf(successor, context), figure: of, table }, span)
}

import { diagnostic, didYouMean, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { Succession } from '@renkei/plan'
import { columnOf } from './column.ts'
import type { BodyDirectory } from './body-directory.ts'
import { cellSpan } from './grid.ts'
import type { RowBody } from './row-body.ts'
import { formerName } from './successors.ts'
import type { Table } from './table.ts'

const NAMES_SHOWN = 5

interface Stranger {
  readonly name: string
  readonly span: Span
  /** The body of the framework without a row of its own that is probably meant. */
  readonly meant?: string
}

/** Who is known, and which former bodies a rule set speaks of. */
interface StrangerContext {
  readonly directory: BodyDirectory
  readonly successions: readonly Succession[]
}

/** 旧乙町: whoever calls a body so says that another took its place. */
export function isFormer(name: string): boolean {
  return /^旧./.test(name.trim())
}

/** Rows of a table whose name is no body of the framework, and the bodies they were probably meant for. */
export interface Strangers {
  readonly diagnostics: readonly Diagnostic[]
  readonly meant: readonly RowBody[]
}

/**
 * Looks for names that are no body of the framework. A row with a code is of a body that exists, and is left in peace: tables of a whole
 * prefecture are welcome; not so that of a former body, whose figures would be lost. Names that are near nobody are reported together.
 */
export function checkStrangers(table: Table, members: ReadonlySet<string>, { directory, successions }: StrangerContext): Strangers {
  const known = new Set(successions.flatMap(({ predecessors }) => predecessors.map(formerName)))
  const strangers = strangersOf(table, members, directory).filter(({ name }) => !known.has(formerName(name)))
  const gone = strangers.filter(({ name }) => isFormer(name))
  const far = strangers.filter(({ name, meant }) => meant === undefined && !isFormer(name))
  const near = strangers.flatMap(({ name, span, meant }) =>
    meant === undefined || isFormer(name) ? [] : [diagnostic('row-of-unknown-body', { table: table.source, names: `「${name}」` }, span, { suggestion: meant })],
  )
  const shown = far.slice(0, NAMES_SHOWN).map(({ name }) => `「${name}」`).join('') + (far.length > NAMES_SHOWN ? '…' : '')
  const others = far.slice(0, 1).map(({ span }) => diagnostic('row-of-unknown-body', { table: table.source, names: shown }, span))
  const former = gone.map(({ name, span }) => diagnostic('row-of-former-body', { table: table.source, name }, span))
  return { diagnostics: [...near, ...others, ...former], meant: strangers.flatMap(({ name, meant }) => (meant === undefined || isFormer(name) ? [] : [{ name: meant }])) }
}

function strangersOf({ source, columns, rows }: Table, members: ReadonlySet<string>, directory: BodyDirectory): readonly Stranger[] {
  const column = columnOf(columns, 'name')
  if (column === undefined || members.size === 0) return []
  const found = new Map<string, Span>()
  const present = new Set<string>()
  for (const { kind, body, cells } of rows) {
    if (kind !== 'figures' || body?.name === undefined || (body.code !== undefined && !isFormer(body.name))) continue
    const member = directory.memberOf(body)
    if (member !== undefined) present.add(member)
    const isStrange = member === body.name || isFormer(body.name)
    if (isStrange && !members.has(member ?? '') && !found.has(body.name)) found.set(body.name, cellSpan(source, cells, column.index))
  }
  const absent = [...members].filter((member) => !present.has(member)).map((member) => directory.nameOf(member)?.name ?? member)
  return [...found].map(([name, span]) => {
    const meant = didYouMean(name, absent)
    return { name, span, ...(meant !== undefined && { meant }) }
  })
}

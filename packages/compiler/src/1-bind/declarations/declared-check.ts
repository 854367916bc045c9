import type { Span } from '@renkei/diagnostics'
import type { Core, Item } from '@renkei/dsl'
import { headOf, wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { figureOfPart, type PlainFigure } from './dated-figure.ts'

/** 検算 of something declared: 交換除雪の令和4年度の差引は、7.4kmである。 */
export interface ExpectedDeclared {
  readonly name: string
  readonly what: DeclaredWhat
  /** 連携市町の上限額: for whom. */
  readonly role?: string
  readonly year?: number
  readonly figure: PlainFigure
  readonly span: Span
}

const whats = ['差引', '達成率', '人日', '措置額', '上限額', '要求額', '予算額', '額'] as const
export type DeclaredWhat = (typeof whats)[number]

/** undefined where the words are about no declaration, or are more than its name, a year, a role and what is checked. */
export function readDeclaredCheck(topic: Item, value: Item, span: Span, scope: Scope): ExpectedDeclared | undefined {
  const what = whats.find((one) => one === wordOf(headOf(topic)))
  const figure = value.parts.length === 1 ? figureOfPart(value.parts[0]!) : undefined
  if (!what || !figure) return undefined
  const before = topic.parts.slice(0, -1)
  const years = before.flatMap(({ core }) => yearOf(core) ?? [])
  const words = before.flatMap((part) => wordOf(part) ?? [])
  const [name, role, ...more] = [...words.filter((word) => isDeclared(word, scope)), ...words.filter((word) => !isDeclared(word, scope))]
  if (name === undefined || !isDeclared(name, scope) || more.length > 0 || years.length > 1 || years.length + words.length < before.length) return undefined
  return { name, what, ...(role === undefined ? {} : { role }), ...(years[0] === undefined ? {} : { year: years[0] }), figure, span }
}

function isDeclared(word: string, scope: Scope): boolean {
  return scope.find(word)?.kind === 'declaration'
}

function yearOf(core: Core): number | undefined {
  return core.kind === 'year' ? core.year : undefined
}

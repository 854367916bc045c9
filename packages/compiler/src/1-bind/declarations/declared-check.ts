import type { Span } from '@renkei/diagnostics'
import type { Core, Item } from '@renkei/dsl'
import { wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { yearsOfItem } from '../years.ts'
import { timeOfYears, type CheckedValue } from './checked-value.ts'
import { momentOf } from './moment.ts'
import { plainValue } from './stated-value.ts'

/** 検算 of something declared: 交換除雪の令和4年度の差引は、7.4kmである。 */
export interface ExpectedDeclared {
  /** The heading it is about; none where it is the framework. */
  readonly name: string
  /** Of a programme, its number. */
  readonly programme?: string
  /** 差引, 上限額, 数 …, or what the declaration states under that name. */
  readonly what: string
  /** 連携市町の上限額: for whom; 条件の数: of what. */
  readonly role?: string
  readonly year?: number
  readonly value: CheckedValue
  readonly span: Span
}

/** undefined where the words are about no declaration, or are more than its name, a year, a role and what is checked. */
export function readDeclaredCheck(topic: Item, complement: Item, span: Span, scope: Scope): ExpectedDeclared | undefined {
  const what = wordOf(topic.parts.at(-1)!)
  const before = topic.parts.slice(0, -1)
  const years = before.flatMap(({ core }) => yearOf(core) ?? [])
  const numbers = before.flatMap(({ core }) => (core.kind === 'programme' ? core.number : []))
  const words = before.flatMap((part) => wordOf(part) ?? [])
  const declared = words.find((word) => scope.find(word)?.kind === 'declaration')
  if (what === undefined || (declared === undefined && what !== '数')) return undefined
  const value = valueOf(complement, scope)
  if (!value || topic.parts.some(({ modifier, aside, etc }) => modifier ?? aside ?? etc)) return undefined
  const [role, ...more] = words.filter((word) => word !== declared)
  if (more.length > 0 || years.length > 1 || years.length + words.length + numbers.length < before.length) return undefined
  const rest = { what, ...(role === undefined ? {} : { role }), ...(years[0] === undefined ? {} : { year: years[0] }), value, span }
  if (declared !== undefined) return numbers.length > 0 ? undefined : { name: declared, ...rest }
  // Beside a declaration, only the bodies of a set are counted.
  if (role === undefined || numbers.length > 1) return undefined
  return { name: numbers[0] === undefined ? '' : `事業【${numbers[0]}】`, ...(numbers[0] === undefined ? {} : { programme: numbers[0] }), ...rest }
}

/** 7.4km · 5,000人未満 · 平成17年10月1日 · 令和6年度以降. */
function valueOf(item: Item, scope: Scope): CheckedValue | undefined {
  const [part] = item.parts
  if (!part || item.parts.length > 1 || part.modifier || part.aside || part.etc) return undefined
  if (part.core.kind === 'quoted') return part.value ? undefined : { word: part.core.value }
  if (part.core.kind === 'figure') return part.value ? undefined : plainValue(part.core)
  const years = yearsOfItem(item)
  if (years) return timeOfYears(years, scope.text(item.span))
  const moment = momentOf(item, scope)
  return moment && { from: moment.from, to: moment.to, text: moment.text }
}

function yearOf(core: Core): number | undefined {
  return core.kind === 'year' ? core.year : undefined
}

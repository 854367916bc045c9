import { formatFiscalYear, type FiscalYear } from '@renkei/model'
import type { AsOfRule, FigureRequest, Quality } from '@renkei/plan'
import { fiscalYearsOf, type KnownBy } from './as-of.ts'
import { WAITING, type FigureCell } from './figure-cell.ts'
import { resolveYear, type FigureYear } from './figure-year.ts'
import { add, multiply, type Fraction } from './fraction.ts'
import { shownCell } from './made-of.ts'
import type { VintageGroup } from './vintage-group.ts'
import { worstOf } from './quality.ts'

type Span = Extract<AsOfRule, { kind: 'fiscal-years' }>

const WORDS = { mean: '平均', sum: '合計' } as const
const NONE: Fraction = { numerator: 0n, denominator: 1n }
const ONE: Fraction = { numerator: 1n, denominator: 1n }

/** Reads each fiscal year of 過去3年度 for itself and draws them together; a body that lacks one of them waits. */
export function resolveSpan(
  rule: Span, request: FigureRequest, year: FiscalYear, known: KnownBy, groups: readonly VintageGroup[], members: readonly string[],
): FigureYear {
  const edition = rule.edition === undefined ? {} : { edition: rule.edition }
  const parts = fiscalYearsOf(rule, year).map((each) =>
    resolveYear({ ...request, asOf: { kind: 'fiscal-year', year: each, ...edition } }, each, known, groups, members),
  )
  const vintages = [...new Set(parts.map(({ vintage }) => vintage).filter((vintage) => vintage !== ''))]
  const absent = yearsBy(parts, members, year, ({ missing }, member) => missing.includes(member))
  const lacking = yearsBy(parts, members, year, ({ cells }, member) => isAwaited(cells.get(member)!))
  return {
    year,
    cells: new Map(members.map((member) => [member, drawnTogether(rule, parts.map(({ cells }) => cells.get(member)!))])),
    chosen: new Map(),
    missing: [...absent.keys()],
    absent,
    lacking,
    ...newestOf(parts),
    undecided: new Map(parts.flatMap(({ undecided }) => [...undecided])),
    unusable: new Map(parts.flatMap(({ unusable }) => [...unusable])),
    madeOf: new Map(members.map((member) => [member, parts.map(({ year: of, cells }) => `${formatFiscalYear(of, 'ja')}${shownCell(cells.get(member)!, request)}`).join('、')])),
    vintage: vintages.length === 0 ? '' : `${vintages.join('、')}の${WORDS[rule.of]}`,
  }
}

/** By body, the years of which something holds; where there is no year at all, the one computed. */
function yearsBy(parts: readonly FigureYear[], members: readonly string[], year: FiscalYear, holds: (part: FigureYear, member: string) => boolean): ReadonlyMap<string, readonly FiscalYear[]> {
  const of = (member: string): readonly FiscalYear[] => (parts.length === 0 ? [year] : parts.flatMap((part) => (holds(part, member) ? [part.year] : [])))
  return new Map(members.map((member) => [member, of(member)] as const).filter(([, years]) => years.length > 0))
}

function newestOf(parts: readonly FigureYear[]): Pick<FigureYear, 'newest'> {
  const ends = parts.flatMap(({ chosen }) => [...chosen.values()].flatMap(({ vintage }) => vintage.time?.end ?? []))
  const newest = ends.toSorted().at(-1)
  return newest === undefined ? {} : { newest }
}

function isAwaited(cell: FigureCell): boolean {
  return 'mark' in cell && 'waiting' in cell.mark
}

/** Where nothing arose in a year it adds nothing; where it never did, it is nil. */
function drawnTogether({ of }: Span, cells: readonly FigureCell[]): FigureCell {
  if (cells.length === 0 || cells.some(isAwaited)) return WAITING
  const numbers = cells.flatMap((cell) => ('value' in cell ? [cell] : []))
  if (numbers.length === 0) return { mark: { none: 'nil' } }
  const sum = numbers.map(({ value }) => value).reduce(add, NONE)
  const value = of === 'sum' ? multiply(sum, ONE) : multiply(sum, { numerator: 1n, denominator: BigInt(cells.length) })
  return { value, quality: numbers.map(({ quality }) => quality).reduce<Quality>(worstOf, 'final') }
}


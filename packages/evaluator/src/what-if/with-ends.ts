import { add, fromInteger, mul, parseRational, round, toSafeInteger, ZERO } from '@renkei/money'
import type { Column, OpenItem } from '@renkei/plan'
import type { Override, Run } from '../core/run.ts'
import { lineYear, type LineYear } from '../outcome/line-year.ts'
import type { Prepared } from '../prepare.ts'
import { dependences, type Dependence, type Slack } from './dependence.ts'
import { rerun } from './rerun.ts'

const MOST_RUNS = 64

/**
 * 幅あり: lines that wait only for items whose extreme points are known are computed at every combination of these. Lowest and highest
 * yen per body are widened by what the roundings between can move.
 */
export function withEnds(prepared: Prepared, run: Run, lines: readonly LineYear[]): readonly LineYear[] {
  const result = [...lines]
  for (const [key, positions] of questions(prepared, run, lines)) {
    const items = prepared.plan.open.filter(({ id }) => key.split('\n').includes(id))
    const bounded = boundLines(prepared, run, items, positions.map((at) => lines[at]!))
    bounded.forEach((line, i) => (result[positions[i]!] = line))
  }
  return result
}

/** Lines by the set of items they wait for, if all of these have ends and nothing else is awaited. */
function questions({ plan }: Prepared, run: Run, lines: readonly LineYear[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>()
  const withEnds = new Set(plan.open.filter(({ ends }) => ends !== undefined && ends.length > 0).map(({ id }) => id))
  if (withEnds.size === 0) return found
  lines.forEach(({ state, causes }, at) => {
    if (!state.startsWith('awaiting') && state !== 'not-stated') return
    const waiting = run.causes.members(causes).map((cause) => run.causes.list[cause]!).filter((cause) => cause.class !== 'estimate' && cause.class !== 'recomputed')
    if (waiting.length === 0 || !waiting.every(({ leaf }) => withEnds.has(leaf))) return
    const key = [...new Set(waiting.map(({ leaf }) => leaf))].sort().join('\n')
    found.set(key, [...(found.get(key) ?? []), at])
  })
  return found
}

function boundLines(prepared: Prepared, run: Run, items: readonly OpenItem[], lines: readonly LineYear[]): readonly LineYear[] {
  const corners = combinations(items)
  if (corners === undefined) return lines.map((line) => ({ ...line, unbounded: 'too-many-ends' }))
  const reached = new Set(items.flatMap(({ id }) => [...(prepared.reached.get(id) ?? [])]))
  const comparisons = Object.keys(prepared.plan.nodes).filter((id) => prepared.plan.nodes[id]!.op === 'compare')
  const readings = corners.map((answers) =>
    rerun(prepared.program, run, answers, reached, () => ({ yen: lines.map(({ place }) => lineYear(run, place).yen), truths: truthsOf(prepared, run, comparisons) })),
  )
  const steady = (id: string): boolean => readings.every(({ truths }) => truths.get(id) === readings[0]!.truths.get(id))
  const depends = dependences(prepared.plan, new Set(items.map(({ id }) => id)), steady)
  return lines.map((line, i) => boundLine(run, line, readings.map(({ yen }) => yen[i]), depends.get(line.place.line.node) ?? { kind: 'entangled' }))
}

/** How comparisons come out, cell by cell. */
function truthsOf({ program }: Prepared, { cells }: Run, comparisons: readonly string[]): ReadonlyMap<string, string> {
  return new Map(comparisons.map((id) => {
    const { base, step, held } = program.site(id)
    return [id, cells.num.slice(base, base + step * held).join()]
  }))
}

/** Every combination of the items' ends; undefined where they are too many. */
function combinations(items: readonly OpenItem[]): readonly ReadonlyMap<string, Override>[] | undefined {
  if (items.reduce((count, { ends }) => count * ends!.length, 1) > MOST_RUNS) return undefined
  const add = (answers: ReadonlyMap<string, Override>, id: string, column: Column): ReadonlyMap<string, Override> =>
    new Map([...answers, [id, { column }]])
  return items.reduce<readonly ReadonlyMap<string, Override>[]>(
    (all, { id, ends }) => all.flatMap((answers) => ends!.map((column) => add(answers, id, column))),
    [new Map()],
  )
}

function boundLine(run: Run, line: LineYear, readings: readonly LineYear['yen'][], dependence: Dependence): LineYear {
  if (dependence.kind === 'entangled') return { ...line, unbounded: 'not-affine' }
  const known = readings.filter((yen) => yen !== undefined)
  if (known.length < readings.length) return { ...line, unbounded: 'end-without-yen' }
  const members = known[0]!.map((_, body) => known.flatMap((yen) => yen[body] ?? []))
  const count = members.filter((yen) => yen.length > 0).length
  const slack = dependence.kind === 'shaped' ? slackOf(run, line, dependence.slack, count) : 0
  const least = dependence.kind === 'shaped' && dependence.share && allPositive(known) ? 0 : Number.NEGATIVE_INFINITY
  const low = members.map((yen) => (yen.length === 0 ? null : Math.max(least, Math.min(...yen) - slack)))
  const high = members.map((yen) => (yen.length === 0 ? null : Math.max(...yen) + slack))
  return { ...line, state: 'bounded', low, high, slack }
}

/** Shares of an amount above zero are never below it, whatever rounding moves. */
function allPositive(ends: readonly NonNullable<LineYear['yen']>[]): boolean {
  return ends.every((yen) => yen.every((each) => each === null || each >= 0) && yen.some((each) => each !== null && each > 0))
}

/** Whole yen, rounded up. */
function slackOf(run: Run, { place }: LineYear, slacks: readonly Slack[], count: number): number {
  const sum = slacks.reduce((total, { unit, others, over = [] }) => {
    const members = others === undefined ? 1 : (others === place.line.bodies ? count : run.layout.members(others).length) - 1
    const times = over.reduce((product, axis) => product * run.layout.members(axis).length, members)
    return add(total, mul(parseRational(unit) ?? ZERO, fromInteger(times)))
  }, ZERO)
  return toSafeInteger(round(sum, fromInteger(1), 'up')) ?? 0
}

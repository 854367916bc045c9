import { PEOPLE, randomPlan, RATIO, Sketch, snapshotFor, YEN } from '@renkei/conformance'
import { evaluate, lineColumns, prepare, type LineColumn, type Prepared } from '@renkei/evaluator'
import type { Cause, FigureSnapshot, LineOutcome, NodeId, Outcome, Scenario } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const keyOf = (line: string, year: string): string => `${line} ${year}`

/** The order of causes depends on that of computation. */
const sorted = (causes: readonly Cause[]): readonly string[] => causes.map((cause) => JSON.stringify(cause)).sort()

/** A column as the outcome tells the same line. */
function told({ line, year, state, members, yen, total, hanging, causes }: LineColumn): object {
  const concerned = Array.from(members, (each) => each === 1)
  const optional = { ...(yen && { yen: concerned.map((each, i) => (each ? yen[i] : null)) }), ...(total !== undefined && { total }), ...(hanging !== undefined && { hanging }) }
  return { line: line.id, year, state, members: concerned, ...optional, causes: sorted(causes) }
}

function outcomeLine(line: LineOutcome, { causes }: Outcome): object {
  return { ...line, causes: sorted(line.causes.map((at) => causes[at]!)) }
}

function columnsOf(prepared: Prepared, snapshot: FigureSnapshot, scenario?: Scenario): ReadonlyMap<string, object> {
  const columns = [...lineColumns(prepared, snapshot, scenario && { scenario })].length
  const found = new Map<string, object>()
  for (const column of lineColumns(prepared, snapshot, scenario && { scenario })) found.set(keyOf(column.line.id, column.year), told(column))
  expect(found.size).toBe(columns)
  return found
}

test('columns are the lines of the outcome: state, bodies, yen and causes', () => {
  const law = fc.property(randomPlan, fc.boolean(), ({ plan, snapshot }, replacing) => {
    const scenario = replacing ? { id: 's', label: '', override: { f0: { axes: [], values: [7] } } } : undefined
    const prepared = prepare(plan)
    const outcome = evaluate(prepared, snapshot, scenario && { scenario })
    const lines = outcome.lines.map((line) => [keyOf(line.line, line.year), outcomeLine(line, outcome)] as const)
    expect(columnsOf(prepared, snapshot, scenario)).toEqual(new Map(lines))
  })
  fc.assert(law, { numRuns: 600 })
})

test('two runs of one prepared plan may be read in turn, and one may be left early', () => {
  const law = fc.property(randomPlan, ({ plan, snapshot }) => {
    const prepared = prepare(plan)
    const all = columnsOf(prepared, snapshot)
    const [one, other] = [lineColumns(prepared, snapshot), lineColumns(prepared, snapshot)]
    for (const column of one) {
      expect(told(column)).toEqual(all.get(keyOf(column.line.id, column.year)))
      const { value } = other.next()
      if (value !== undefined) expect(told(value)).toEqual(all.get(keyOf(value.line.id, value.year)))
    }
    for (const column of lineColumns(prepared, snapshot)) if (column.state !== 'determined') break
    expect(columnsOf(prepared, snapshot)).toEqual(all)
  })
  fc.assert(law, { numRuns: 100 })
})

const yearsFrom = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => String(2025 + i))

function sketchOf(years: number): Sketch {
  return new Sketch([{ id: 'year', of: 'year', members: yearsFrom(years) }, { id: 'body', of: 'body', members: ['a', 'b', 'c'] }])
}

test('what a line must sum to stays until the line is read', () => {
  const sketch = sketchOf(2)
  const doubled = (yen: number): NodeId => sketch.arith('add', [sketch.constant(['year'], [yen]), sketch.constant([], [yen])])
  const amount = doubled(500)
  const shares = sketch.apportion(amount, sketch.constant(['body'], [1, 1, 1]), { to: 'last' })
  const small = sketch.compare('le', sketch.arith('add', [shares, doubled(7)]), sketch.constant([], [1_000_000]))
  sketch.line(sketch.when([[small, shares]], sketch.none()), { years: yearsFrom(2), conserves: amount })
  const plan = sketch.build()
  expect([...lineColumns(plan, snapshotFor(plan))].map(({ state, total }) => [state, total])).toEqual([['determined', 1_000], ['determined', 1_000]])
})

test('more years need no more cells, also where last year is read', () => {
  const cellsFor = (years: number): number => {
    const sketch = sketchOf(years)
    const shares = sketch.apportion(sketch.constant(['year'], [500]), sketch.figure('w', ['year', 'body'], PEOPLE), { to: 'last' })
    const grown = sketch.builder.declare({ axes: ['year', 'body'], type: YEN, origin: sketch.origin })
    sketch.builder.define(grown, { op: 'arith', fn: 'add', of: [sketch.before(grown, shares), shares] })
    sketch.line(grown, { years: yearsFrom(years) })
    return prepare(sketch.build()).lines.placement.size
  }
  expect(cellsFor(40)).toBe(cellsFor(4))
})

test('what is between ends in the outcome awaits in the columns', () => {
  const sketch = sketchOf(1)
  const share = sketch.open('p', [], RATIO, { ends: [{ axes: [], values: [0] }, { axes: [], values: [1] }] })
  const amount = sketch.round(sketch.arith('mul', [sketch.constant([], [900]), share], RATIO), '1', 'down', YEN)
  sketch.line(sketch.apportion(amount, sketch.constant(['body'], [1, 1, 1]), { to: 'last' }))
  const plan = sketch.build()
  expect(evaluate(plan, snapshotFor(plan)).lines.map(({ state }) => state)).toEqual(['bounded'])
  expect([...lineColumns(plan, snapshotFor(plan))].map(({ state, yen }) => [state, yen])).toEqual([['awaiting-consultation', undefined]])
})

import { AXES, randomPlan, Reference } from '@renkei/conformance'
import { evaluate, prepare, tracer } from '@renkei/evaluator'
import { formatRational } from '@renkei/money'
import { validatePlan, type Cause, type Outcome } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Prepared } from '../src/prepare.ts'

const RUNS = { numRuns: 400 }

test('random plans are valid', () => {
  const law = fc.property(randomPlan, ({ plan }) => {
    expect(validatePlan(plan)).toEqual([])
  })
  fc.assert(law, RUNS)
})

test('a prepared plan gives the same twice, and the same as a fresh one', () => {
  const law = fc.property(randomPlan, ({ plan, snapshot }) => {
    const prepared = prepare(plan)
    const first = evaluate(prepared, snapshot)
    expect(evaluate(prepared, snapshot)).toEqual(first)
    expect(evaluate(plan, snapshot)).toEqual(first)
  })
  fc.assert(law, RUNS)
})

test('year by year as for all years at once', () => {
  const law = fc.property(randomPlan, ({ plan, snapshot }) => {
    expect(named(evaluate(new Prepared(plan, 0), snapshot))).toEqual(named(evaluate(plan, snapshot)))
  })
  fc.assert(law, RUNS)
})

test('a scenario that replaces nothing changes nothing', () => {
  const law = fc.property(randomPlan, ({ plan, snapshot }) => {
    const scenario = { id: 'none', label: '', override: {} }
    expect(evaluate(plan, snapshot, { scenario })).toEqual({ ...evaluate(plan, snapshot), scenario: 'none' })
  })
  fc.assert(law, { numRuns: 100 })
})

test('every line equals the reference: state, yen and causes', () => {
  const law = fc.property(randomPlan, ({ plan, snapshot }) => {
    const outcome = evaluate(plan, snapshot)
    const reference = new Reference(plan, snapshot)
    for (const line of outcome.lines) {
      const { node } = plan.lines.find(({ id }) => id === line.line)!
      const year = AXES[0]!.members.indexOf(line.year)
      const cells = AXES[1]!.members.map((_, body) => reference.cell(node, { year, body }))
      const kinds = cells.map(({ kind }) => kind)
      if (kinds.includes('error')) expect(line.state).toBe('error')
      else if (kinds.includes('awaiting')) expect(line.state).toMatch(/awaiting|not-stated/)
      else if (line.state !== 'error') {
        const yen = cells.map(({ kind, label, value }) => (label === 'not-applicable' ? null : kind === 'none' ? '0' : formatRational(value)))
        if (kinds.includes('exact')) expect(line.yen?.map((each) => (each === null ? null : String(each)))).toEqual(yen)
        else expect(line.yen).toBeUndefined()
      } else expect(causesOf(outcome, line.causes)).toMatch(/result-too-large/)
      if (!line.state.startsWith('error')) expect(causesOf(outcome, line.causes)).toEqual([...new Set(cells.flatMap(({ causes }) => [...causes]))].sort().join('\n'))
    }
  })
  fc.assert(law, { numRuns: 1_500 })
})

test('shares sum to the amount, and totals to the lines', () => {
  const law = fc.property(randomPlan, ({ plan, snapshot }) => {
    const { lines, causes, totals } = evaluate(plan, snapshot)
    expect(causes.some(({ code }) => code === 'shares-do-not-sum')).toBe(false)
    for (const { of, year, determined, provisional, openLines } of totals) {
      if (of !== 'all') continue
      const own = lines.filter((line) => line.year === year)
      const sums = (['determined', 'provisional'] as const).map((of) => own.filter(({ state }) => state === of).reduce((sum, { total = 0 }) => sum + BigInt(total), 0n))
      const open = own.filter(({ state }) => /^(awaiting|not-stated|bounded|error)/.test(state)).length
      const shown = sums.map((sum) => (sum < 2n ** 53n && sum > -(2n ** 53n) ? sum : 0n))
      expect([BigInt(determined), BigInt(provisional)]).toEqual(shown)
      expect(openLines >= open).toBe(true)
    }
  })
  fc.assert(law, RUNS)
})

test('every trace ends in the yen of the outcome, and reads only what it shows', () => {
  const law = fc.property(randomPlan, ({ plan, snapshot }) => {
    const outcome = evaluate(plan, snapshot)
    const { trace } = tracer(plan, snapshot)
    for (const { line, year, yen } of outcome.lines) {
      AXES[1]!.members.forEach((body, i) => {
        const { steps = [] } = trace({ line, year, body }) ?? {}
        const { result } = steps.at(-1)!
        if (yen !== undefined) expect(result.kind === 'exact' ? Number(result.value) : (yen[i] ?? 0)).toBe(yen[i] ?? 0)
        for (const { shares } of steps) if (shares !== undefined) expect(shares.quota).toHaveLength(3)
      })
    }
  })
  fc.assert(law, { numRuns: 200 })
})

/** The outcome with its causes in words, whose order depends on that of computation. */
function named(outcome: Outcome): object {
  return { ...outcome, causes: outcome.causes.map(nameOf).sort(), lines: outcome.lines.map((line) => ({ ...line, causes: causesOf(outcome, line.causes) })) }
}

/** Causes as the reference writes them, sorted. */
function causesOf({ causes }: Outcome, at: readonly number[]): string {
  return at
    .map((position) => nameOf(causes[position]!))
    .sort()
    .join('\n')
}

function nameOf({ class: kind, leaf, code, at = {} }: Cause): string {
  const place = Object.entries(at).map(([axis, member]) => `${axis}=${member}`)
  return [kind, leaf, ...(code === undefined ? [] : [code]), place.sort().join(' ')].join(' ')
}

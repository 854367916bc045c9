import { evaluate, lineColumns } from '@renkei/evaluator'
import { expect, test } from 'vitest'
import { largestRemainderBigint } from '../src/loops/largest-remainder-bigint.ts'
import { sharesByHand } from '../src/municipalities/by-hand.ts'
import { frameworkOf, hasBearer } from '../src/municipalities/framework.ts'
import { planOf } from '../src/municipalities/renkei.ts'
import { sharesAlone } from '../src/municipalities/shares-alone.ts'

const framework = frameworkOf(300, 6, 4)
const places = framework.amounts.flatMap((years, programme) => years.map((amount, year) => ({ amount, programme, year })))

/** By a third way: exact integers, one group after another. */
function expected(): ReadonlyMap<string, readonly number[]> {
  const total = framework.population.reduce((sum, people) => sum + people, 0)
  return new Map(places.map(({ amount, programme, year }) => {
    const shares = framework.population.map((people) => Math.floor((amount * people) / total))
    const left = amount - shares.reduce((sum, yen) => sum + yen, 0)
    const withBearer = shares.map((yen, i) => (i === programme ? yen + left : yen))
    return [`${programme} ${year}`, hasBearer(programme) ? withBearer : largestRemainderBigint(amount, framework.population).map(Number)]
  }))
}

test.each([['shareInto', sharesAlone], ['by hand', sharesByHand]])('%s computes the same yen', (_, shares) => {
  const found = new Map<string, readonly number[]>()
  shares(framework, (yen, programme, year) => found.set(`${programme} ${year}`, [...yen]))
  expect(found).toEqual(expected())
})

test('columns and outcomes have the same yen, all determined', () => {
  const { plan, prepared, snapshot } = planOf(framework)
  const key = (programme: string, year: string): string => `${Number(programme) - 1} ${Number(year) - 2025}`
  const columns = new Map<string, readonly number[]>()
  for (const { line, year, yen, state } of lineColumns(prepared, snapshot)) {
    expect(state).toBe('determined')
    columns.set(key(line.programme, year), [...yen!])
  }
  expect(columns).toEqual(expected())
  const programmes = new Map(plan.lines.map(({ id, programme }) => [id, programme]))
  const outcome = evaluate(prepared, snapshot).lines.map(({ line, year, yen }) => [key(programmes.get(line)!, year), yen] as const)
  expect(new Map(outcome)).toEqual(expected())
})

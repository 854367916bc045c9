import { evaluate, lineColumns } from '@renkei/evaluator'
import { sharesByHand } from './municipalities/by-hand.ts'
import { frameworkOf } from './municipalities/framework.ts'
import { heapGrowth } from './municipalities/heap-growth.ts'
import { planOf, scenarioOf, sumOf, sumOfColumns } from './municipalities/renkei.ts'
import { sharesAlone } from './municipalities/shares-alone.ts'
import type { Section } from './section.ts'

const [BODIES, COSTS, YEARS, SCENARIOS] = [1_741, 44, 30, 20]

/** All municipalities of Japan over thirty years, from one plan. */
export function municipalitiesSection(): Section {
  const framework = frameworkOf(BODIES, COSTS, YEARS)
  const { plan, prepared, snapshot } = planOf(framework)
  const checksum = framework.amounts.flat().reduce((sum, yen) => sum + yen, 0)
  const check = (sum: number): void => {
    if (sum !== checksum) throw new Error(`${sum} yen instead of ${checksum}`)
  }
  const adding = (shares: typeof sharesAlone) => (): void => {
    let sum = 0
    shares(framework, (yen) => (sum += sumOf(yen)))
    check(sum)
  }
  function* eachScenario(): Generator<number> {
    for (let i = 0; i < SCENARIOS; i++) yield sumOfColumns(prepared, snapshot, scenarioOf(plan, i))
  }
  return {
    title: 'All municipalities over thirty years',
    work: '1,741 bodies × 44 costs × 30 years, from one text, each cost by population: half by largest remainders, half with a named bearer. Every yen is added up; columns carry states and the bodies concerned, and an outcome keeps them all.',
    entries: [
      { name: 'shares alone, shareInto', run: adding(sharesAlone) },
      { name: 'shares alone, loops by hand', run: adding(sharesByHand) },
      { name: 'lineColumns', run: () => { check(sumOfColumns(prepared, snapshot)) } },
      { name: 'evaluate', run: () => { check(evaluate(prepared, snapshot).lines.reduce((sum, { total }) => sum + total!, 0)) } },
    ],
    unit: 'shares alone, shareInto',
    warmUp: 10,
    targets: [{ of: 'lineColumns', than: 'shares alone, loops by hand', atMost: 1 }],
    rates: [{ of: 'lineColumns', amounts: BODIES * COSTS * YEARS, millionsASecond: 40 }],
    growths: [
      { of: 'lineColumns, from the first year to the last,', atMostKilobytes: 256, bytes: () => heapGrowth(lineColumns(prepared, snapshot), COSTS * YEARS) },
      { of: 'lineColumns, from the first scenario to the last of twenty,', atMostKilobytes: 256, bytes: () => heapGrowth(eachScenario(), SCENARIOS) },
    ],
    checksum: () => checksum,
  }
}

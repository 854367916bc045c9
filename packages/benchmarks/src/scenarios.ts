import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureScenarios, type ScenarioCost } from './scenarios/measure-scenarios.ts'
import { scenarioPlot } from './scenarios/scenario-plot.ts'
import { scenarioTable } from './scenarios/scenario-table.ts'

const COUNTS = [9, 20, 40, 80, 160]
const PLOT = new URL('../../../docs/pictures/scenarios.svg', import.meta.url)

/** Each count in a process of its own, so that its memory is its own. `--write` draws the plot of docs/sql.md anew. */
const [side, count] = process.argv.slice(2)
if (side === 'plan' || side === 'hand') console.log(JSON.stringify(await measureScenarios(side, Number(count))))
else {
  const costs = COUNTS.flatMap((scenarios) => (['plan', 'hand'] as const).map((of) => costOf(of, scenarios)))
  console.log(scenarioTable(costs))
  if (side === '--write') writeFileSync(PLOT, scenarioPlot(costs))
}

function costOf(of: 'plan' | 'hand', scenarios: number): ScenarioCost {
  return JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), of, String(scenarios)], { encoding: 'utf8' })) as ScenarioCost
}

import type { ScenarioCost } from './measure-scenarios.ts'

/** A Markdown table of what scenarios cost; one line for each count. */
export function scenarioTable(costs: readonly ScenarioCost[]): string {
  const hundredths = (value: number): string => `${Math.round(value * 100) / 100}`
  const rows = costs.filter(({ side }) => side === 'plan').map((plan) => {
    const hand = costs.find(({ side, scenarios }) => side === 'hand' && scenarios === plan.scenarios)!
    const cells = [plan.scenarios, plan.rows.toLocaleString('en'), `${hundredths(plan.seconds)} s`, `${hundredths(hand.seconds)} s`, hundredths(plan.seconds / hand.seconds), hundredths((plan.seconds * 1e6) / plan.rows), `${Math.round(plan.megabytes)} MB`]
    return `| ${cells.join(' | ')} |`
  })
  return ['| scenarios | rows | SQL of the plan | SQL by hand | ratio | seconds a million rows | most memory |', '|---|---|---|---|---|---|---|', ...rows].join('\n')
}

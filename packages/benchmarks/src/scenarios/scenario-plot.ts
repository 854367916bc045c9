import type { ScenarioCost } from './measure-scenarios.ts'

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [560, 300, 50, 40, 20]
const COLOURS = { plan: '#0017c1', hand: '#949494' } as const
const NAMES = { plan: 'SQL of the plan', hand: 'SQL by hand' } as const

/** Seconds of processor time over scenarios, as an SVG of its own. */
export function scenarioPlot(costs: readonly ScenarioCost[]): string {
  const most = Math.ceil(Math.max(...costs.map(({ seconds }) => seconds)))
  const last = Math.max(...costs.map(({ scenarios }) => scenarios))
  const x = (scenarios: number): number => Math.round(LEFT + ((WIDTH - LEFT - 120) * scenarios) / last)
  const y = (seconds: number): number => Math.round(HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * seconds) / most)
  const text = (at: readonly [number, number], words: string, anchor: string): string => `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${words}</text>`
  const lines = Array.from({ length: most + 1 }, (_, seconds) => `<path d="M${LEFT} ${y(seconds)}H${x(last)}" stroke="#d9d9d9"/>${text([LEFT - 6, y(seconds) + 4], `${seconds} s`, 'end')}`)
  const counts = [...new Set(costs.map(({ scenarios }) => scenarios))].map((scenarios) => text([x(scenarios), HEIGHT - BOTTOM + 18], String(scenarios), 'middle'))
  const curves = (['plan', 'hand'] as const).map((side) => {
    const own = costs.filter((cost) => cost.side === side)
    const path = own.map(({ scenarios, seconds }, at) => `${at === 0 ? 'M' : 'L'}${x(scenarios)} ${y(seconds)}`).join('')
    const dots = own.map(({ scenarios, seconds }) => `<circle cx="${x(scenarios)}" cy="${y(seconds)}" r="3" fill="${COLOURS[side]}"/>`).join('')
    const end = own.at(-1)!
    return `<path d="${path}" fill="none" stroke="${COLOURS[side]}" stroke-width="2"/>${dots}${text([x(end.scenarios) + 8, y(end.seconds) + 4], NAMES[side], 'start')}`
  })
  const title = text([LEFT, HEIGHT - 4], 'scenarios of 1,741 bodies × 30 years, one thread', 'start')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${lines.join('')}${counts.join('')}${curves.join('')}${title}</svg>\n`
}

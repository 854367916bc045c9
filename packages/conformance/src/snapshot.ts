import { FIGURES_FORMAT, type Column, type Figure, type FigureSnapshot, type Plan, type Recorded } from '@renkei/plan'

/** Figures for a plan; population and whatever else the test needs. */
export function snapshotFor(plan: Plan, more: Partial<FigureSnapshot> = {}): FigureSnapshot {
  return {
    format: FIGURES_FORMAT,
    axesHash: plan.axesHash,
    asOf: '2030-04-01',
    computedFor: '2025',
    figures: {},
    records: {},
    decisions: {},
    hash: 'figures of the test',
    ...more,
  }
}

export function figureOf(key: string, column: Column, more: Partial<Figure> = {}): Record<string, Figure> {
  const source = { name: `${key}.csv`, vintage: '国勢調査 令和2年', asOfRule: '直近の国勢調査' }
  return { [key]: { key, unit: { yen: 1 }, whole: true, column, quality: 'final', source, ...more } }
}

export function recordOf(slot: string, column: Column, more: Partial<Recorded> = {}): Record<string, Recorded> {
  return { [slot]: { slot, column, group: ['body'], decided: '2025-03-31', authority: '協議会', ...more } }
}

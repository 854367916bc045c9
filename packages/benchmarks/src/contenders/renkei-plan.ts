import { PlanBuilder, type Axis, type FigureSnapshot, type NodeId, type Plan } from '@renkei/plan'
import { codes, population } from '../population.ts'

const axes: readonly Axis[] = [
  { id: 'year', of: 'year', members: ['2025'] },
  { id: 'body', of: 'body', members: codes },
]

/** 運営費は、関係市町が人口の割合により按分して負担する。 1円未満切捨て, the rest borne by the first body. */
export function renkeiPlan(): { readonly plan: Plan; readonly snapshot: FigureSnapshot; readonly cost: NodeId } {
  const builder = new PlanBuilder(axes)
  const origin = builder.origin({ method: 'pro-rata', span: { source: '事業.renkei', start: 0, end: 0 } })
  const yen = { kind: 'number', unit: { yen: 1 }, whole: true } as const
  const people = { kind: 'number', unit: { person: 1 }, whole: true } as const
  const amount = builder.node({ op: 'const', value: { axes: ['year'], values: [491_000] } }, { axes: ['year'], type: yen, origin })
  const weight = builder.node({ op: 'figure', key: '人口' }, { axes: ['year', 'body'], type: people, origin })
  const node = builder.node(
    { op: 'apportion', over: 'body', amount, weight, unit: '1', direction: 'down', remainder: { to: 'bearer', bearer: codes[0]! } },
    { axes: ['year', 'body'], type: yen, origin },
  )
  builder.line({ id: '運営費', programme: '1', cost: '運営費', node, years: ['2025'], bodies: 'body', part: 'share', inTotal: true, conserves: amount, origin })
  const plan = builder.build()
  const cost = Object.entries(plan.nodes).find(([, { op }]) => op === 'const')![0]
  return { plan, snapshot: snapshotOf(plan), cost }
}

function snapshotOf({ axesHash }: Plan): FigureSnapshot {
  return {
    format: 'renkei-figures/1',
    axesHash,
    asOf: '2025-04-01',
    computedFor: '2025',
    figures: {
      人口: {
        key: '人口',
        unit: { person: 1 },
        whole: true,
        column: { axes: ['body'], values: population },
        quality: 'final',
        source: { name: '人口.csv', vintage: '国勢調査 令和2年', asOfRule: '直近の国勢調査' },
      },
    },
    records: {},
    decisions: {},
    hash: '',
  }
}

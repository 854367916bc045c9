import { evaluate, prepare, tracer } from '@renkei/evaluator'
import { BODY, codeOf, POPULATION, setOf, YEAR } from './helpers/bodies.ts'
import { PEOPLE, Sketch } from './helpers/sketch.ts'
import { figureOf, snapshotFor } from './helpers/snapshot.ts'
const sketch = new Sketch([YEAR, BODY])
const pop = sketch.figure('population', ['year','body'], PEOPLE)
for (let i = 0; i < 44; i++) {
  const cost = sketch.constant(['year'], [491_000 + i*1000, 390_000+i*7, null, null, 10_000_000 + i], undefined, { marks: { 2: { waiting: 'figures' }, 3: { waiting: 'figures' } } })
  const set = sketch.mask(['body'], setOf('山形市', '寒河江市', '上山市', '天童市', '村山市', '東根市', '山辺町', '中山町', '河北町').map((v, k) => v && (k + i) % 5 !== 0 || k === 0))
  const kind = i % 4
  const w = kind === 3 ? sketch.within(set, sketch.constant([], [1])) : sketch.within(set, pop)
  const share = sketch.apportion(cost, w, kind === 0 ? { to: 'largest-remainder' } : { to: 'bearer', bearer: codeOf('山形市') })
  sketch.line(share, { programme: String(i + 1), years: YEAR.members, conserves: cost, hangs: cost })
  if (kind === 2) { const set2 = sketch.mask(['body'], setOf('山形市')); sketch.line(sketch.apportion(cost, sketch.within(set2, sketch.constant([], [1])), { to: 'last' }), { programme: String(i + 1), years: YEAR.members, inTotal: false }) }
}
const plan = sketch.build()
const snapshot = snapshotFor(plan, { figures: figureOf('population', { axes: ['body'], values: POPULATION }, { unit: { person: 1 } }) })
const t0 = performance.now()
const prepared = prepare(plan)
console.log('nodes', Object.keys(plan.nodes).length, 'prepare', performance.now() - t0)
for (let k = 0; k < 6; k++) {
  const t = performance.now(); const n = k === 0 ? 1 : 300
  for (let i = 0; i < n; i++) evaluate(prepared, snapshot)
  console.log('evaluate ms', (performance.now() - t) / n)
}
const t1 = performance.now()
const { trace } = tracer(plan, snapshot)
let steps = 0, traces = 0
for (const l of plan.lines) for (const year of l.years) { steps += trace({ line: l.id, year, body: '062014' })!.steps.length; traces++ }
console.log('traces', traces, steps, performance.now() - t1)
for (let k = 0; k < 3; k++) { const t2 = performance.now(); const tr = tracer(plan, snapshot); for (const l of plan.lines) for (const year of l.years) tr.trace({ line: l.id, year, body: '062014' }); console.log(performance.now() - t2) }

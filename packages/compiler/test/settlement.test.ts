import { planProblems, schedule, validatePlan } from '@renkei/plan'
import { expect, test } from 'vitest'
import { compiled, FRAME, programme } from './support.ts'

const EQUALLY = '運営費は、関係市町が均等に負担する。'
const rounding = 'この場合において、負担額に1円未満の端数があるときは、これを切り捨てる。'
const settled = '運営費は、概算により負担金を納付し、翌年度に、決算額との差額を精算する。'
const joining = 'ただし、新たに関係市町となった団体があるときは、過年度分を、その団体を含めて按分し直し、既に負担した額との差額を精算する。'
const amended = '\n改正　令和8年4月1日施行\n運営費の負担を次のように改める。\n調整額とは、改正後の負担額から改正前の負担額を控除した額に、令和8年度は2分の1、令和9年度以降は1を乗じて得た額をいう。\n運営費は、甲市が負担する。\nこの場合において、各団体の負担額は、改正前の負担額に調整額を加えて得た額とする。\n'

test.each([
  ['what a cost came to', [EQUALLY, rounding, settled], '', ['運営費', '運営費の精算額']],
  ['levied and refunded', [EQUALLY, rounding, settled, 'この場合において、不足額は追徴し、過納額は還付する。'], '', ['運営費', '運営費の追徴額', '運営費の還付額']],
  ['shared again when somebody joins', ['関係市町は、甲市とする。', '関係市町に、令和8年度から乙市を加える。', EQUALLY, rounding, joining], '', ['運営費', '運営費の精算額']],
  ['an amendment with a phase-in', [EQUALLY, rounding], amended, ['運営費']],
])('%s lowers to a plan that any back end can carry out', (_, sentences, after, costs) => {
  const { plan, diagnostics } = compiled(FRAME + programme(...sentences) + after)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect([...validatePlan(plan!), ...planProblems(plan!)]).toEqual([])
  expect(schedule(plan!).length).toBeGreaterThan(0)
  expect(plan!.lines.map(({ cost }) => cost)).toEqual(costs)
})

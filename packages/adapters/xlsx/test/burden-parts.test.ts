import { evaluate } from '@renkei/evaluator'
import { evaluateRuleSet, openRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { workbookOf, type Sheet, type WorkbookInput } from '../src/index.ts'
import { changedFigure } from './helpers/changed-figure.ts'
import { Recalculated } from './helpers/recalculate.ts'

const RULES = `枠組み　川の三市町
期間は、令和7年度から令和8年度までとする。
構成団体は、甲市、乙町及び丙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

事業【1】介護認定の審査
事業費は、毎年度3,000千円とする。
事業費の内訳は、審査費とする。
審査費は、関係市町が均等割20%及び人口割80%の割合により負担する。

事業【2】広域消防の通信設備
事業費は、毎年度8,800千円とする。
事業費の内訳は、通信費とする。
通信費は、関係市町が人口の割合により按分して負担する。
ただし、乙町及び丙町の負担額が1,500千円を超えるときは、1,500千円とし、これを超える額は、他の関係市町が負担する。

事業【3】斎場の共同運営
事業費は、毎年度50,000千円とする。
事業費の内訳は、斎場費とする。
斎場費は、関係市町が均等割及び人口割の割合により負担する。
この場合において、均等割の割合は、20%以上80%以下の範囲で、関係市町が令和8年3月31日までに協議して定める。
`
const FIGURES = '団体名,資料,時点,公表日,区分,人口\n甲市,国勢調査,2020-10-01,2021-11-30,確定,60001\n乙町,国勢調査,2020-10-01,2021-11-30,確定,30000\n丙町,国勢調査,2020-10-01,2021-11-30,確定,10000\n'

function open(): WorkbookInput {
  const ruleSet = openRuleSet([{ path: '枠組み.renkei', text: RULES }, { path: '人口.csv', text: FIGURES }])
  const { plan, snapshot } = evaluateRuleSet(ruleSet)
  expect(ruleSet.diagnostics).toEqual([])
  return { plan: plan!, snapshot: snapshot!, outcome: evaluate(plan!, snapshot!, {}), year: '2025', title: ruleSet.name, bodies: ruleSet.bodies, programmes: ruleSet.programmes }
}

/** A block of the sheet as it is computed. */
function shown(sheet: Sheet, title: string, engine: Recalculated): readonly (readonly unknown[])[] {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b).map(([, cells]) => [...cells].sort(([a], [b]) => a - b).filter(([, { value, formula }]) => value !== null || formula !== undefined).map(([, cell]) => (cell.formula === undefined ? cell.value : engine.get(cell))))
  const first = rows.findIndex(([head]) => String(head).includes(title))
  return rows.slice(first + 3, first + 8)
}

test('均等割 and 人口割 stand beside their sum, and the remainder beside what is decided', () => {
  const { book } = workbookOf(open())
  const engine = new Recalculated(book.sheets)
  const sheet = book.sheets.find(({ name }) => name === '負担金算定')!
  expect(shown(sheet, '審査費', engine)).toEqual([
    ['団体', '均等割', '人口割', '計（端数調整前）', '端数調整', '決定額', '前年度', '増減'],
    ['丙町', 200_000, 239_997, 439_997, 0, 439_997],
    ['乙町', 200_000, 719_992, 919_992, 0, 919_992],
    ['甲市', 200_000, 1_440_009, 1_640_009, 2, 1_640_011],
    ['合計', 600_000, 2_399_998, 2_999_998, 2, 3_000_000],
  ])
})

test('what is left to be agreed within bounds shows the lowest and the highest yen, until it is decided', () => {
  const input = open()
  const { book, inputs } = workbookOf(input)
  const { low = [], high = [] } = input.outcome!.lines.find(({ state }) => state === 'bounded')!
  const engine = new Recalculated(book.sheets)
  const sheet = book.sheets.find(({ name }) => name === '負担金算定')!
  const ends = (): unknown => shown(sheet, '斎場費', engine).slice(1, 4).map((row) => row.slice(-2))
  expect(ends()).toEqual(low.map((least, i) => [least, high[i]]))
  for (const { leaf, cell, over } of inputs) {
    if (leaf.kind !== 'open') continue
    engine.set(cell, 1)
    if (over !== undefined) engine.set(over, 2)
  }
  expect(ends()).toEqual([['', ''], ['', ''], ['', '']])
})

test('a cap is computed again when a population is typed over', () => {
  const input = open()
  const { book, decided, inputs, test: fit } = workbookOf(input)
  const engine = new Recalculated(book.sheets)
  const population = inputs.find(({ leaf, at, cell }) => leaf.kind === 'figure' && at['body'] === 1 && cell.value === 30_000n)!
  for (const people of [30_000, 9_000, 500_000, 0]) {
    engine.set(population.cell, people)
    const outcome = evaluate(input.plan, changedFigure(input.plan, input.snapshot, population, people), {})
    for (const { line, yen } of decided) {
      const expected = outcome.lines.find((each) => each.line === line && each.year === '2025')!
      if (expected.yen !== undefined) expect([engine.get(fit), yen.map((cell) => cell && engine.get(cell))]).toEqual(['適', expected.yen])
    }
  }
})

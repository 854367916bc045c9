import { paid, state } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const people = table(import.meta.url, '人口.csv')
const bonds = table(import.meta.url, '公債.csv')
const era = (name) => 2018 + Number(/令和(\d+)年度/.exec(name)[1])

/** The shares of the year of borrowing: the register of 30 September of the calendar year before. */
function sharesOf(bond) {
  const population = ratio(figures(people, '人口', { 時点: `${era(bond['借入年度']) - 1}-09-30` }))
  return mix([20, equal(Object.keys(population))], [80, population])
}

const names = { 第1号: '第一号債', 第2号: '第二号債', 第3号: '第三号債' }

/** A bond on which nothing is due in a year yet is no cost of that year. */
export const expected = ['令和6年度', '令和7年度'].flatMap((year) =>
  Object.entries(names).flatMap(([number, name]) => {
    const due = bonds.find((bond) => bond['年度'] === year && bond['公債'] === number)
    return due ? paid(era(year), 1, name, yen(due['元利償還金'], sharesOf(due))) : state(era(year), 1, name, '負担なし')
  }))

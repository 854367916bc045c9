import { paid } from '../oracle/rows.mjs'
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

export const awaited = ['令和6年度', '令和7年度'].flatMap((year) => {
  const due = bonds.filter((bond) => bond['年度'] === year)
  return paid(era(year), 1, '公債費', wholeSum(due))
})

function wholeSum(due) {
  const all = due.map((bond) => yen(bond['元利償還金'], sharesOf(bond)))
  return Object.fromEntries(Object.keys(all[0]).map((body) => [body, all.reduce((sum, shares) => sum + shares[body], 0n)]))
}

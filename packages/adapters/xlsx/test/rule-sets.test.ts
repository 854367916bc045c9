import { evaluate } from '@renkei/evaluator'
import { afterAll, describe, test } from 'vitest'
import { workbookOf } from '../src/index.ts'
import { changedFigure } from './helpers/changed-figure.ts'
import { compareWith } from './helpers/compare.ts'
import { Recalculated } from './helpers/recalculate.ts'
import { folders, inputOf, openFolder } from './helpers/rule-set-workbook.ts'

const counts = { workbooks: 0, yen: 0, changes: 0, refused: [] as string[], outgrown: [] as string[] }

afterAll(() => {
  console.log(`${counts.workbooks} workbooks recalculated, ${counts.yen} yen equal, ${counts.changes} figures changed and equal again; not carried: ${counts.refused.join(', ') || 'none'}; grown beyond its digits, and says so: ${counts.outgrown.join(', ') || 'none'}`)
})

const opened = folders.flatMap((folder) => {
  const found = openFolder(folder)
  return found === undefined ? [] : [[folder, found] as const]
})

describe.each(opened)('%s', (folder, set) => {
  test.each(set.years)('%s', (year) => {
    const input = inputOf(set, set.snapshot, year)
    const workbook = workbookOf(input)
    const engine = new Recalculated(workbook.book.sheets)
    counts.workbooks++
    counts.yen += compareWith(input.outcome!, input, workbook, engine)
    counts.refused.push(...workbook.refusals.map(({ line, code }) => `${folder} ${line} (${code})`))
    changeOne(engine)

    /** Of every figure one cell, one after the other. */
    function changeOne(recalculated: Recalculated): void {
      const figures = workbook.inputs.filter(({ cell, leaf, over, truth }) => leaf.kind === 'figure' && typeof cell.value === 'bigint' && over === undefined && !truth)
      const first = figures.filter((each, i) => figures.findIndex(({ leaf }) => keyOf(leaf) === keyOf(each.leaf)) === i)
      for (const each of first) {
        const value = Number(each.cell.value) + Math.floor(Number(each.cell.value) / 7) + 137
        recalculated.set(each.cell, value)
        const snapshot = changedFigure(set.plan, set.snapshot, each, value)
        if (recalculated.get(workbook.test) === '適') {
          compareWith(evaluate(set.plan, snapshot, {}), input, workbook, recalculated)
          counts.changes++
        } else counts.outgrown.push(`${folder} ${keyOf(each.leaf)}`)
        recalculated.set(each.cell, Number(each.cell.value))
      }
    }
  })
})

function keyOf(leaf: { readonly kind: string; readonly key?: string }): string {
  return leaf.key ?? ''
}

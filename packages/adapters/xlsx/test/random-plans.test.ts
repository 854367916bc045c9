import { caseFiles, conform, conformanceTable, randomCases, referenceLines, type CaseInput } from '@renkei/conformance'
import { expect, test } from 'vitest'
import type { InputCell } from '../src/index.ts'
import { changedFigure } from './helpers/changed-figure.ts'
import { excelSubject, retypedSubject } from './helpers/excel-subject.ts'

const PLANS = 200

test('the files of the conformance suite; what Excel has no digits for is told', async () => {
  const { differences, refused } = await conform(excelSubject(), caseFiles())
  expect({ differences, refused }).toEqual({ differences: [], refused: { 'too-large': 1 } })
})

test(`${PLANS} random plans, recalculated`, { timeout: 120_000 }, async () => {
  const found = await conform(excelSubject(), randomCases(seed(), PLANS).map((one) => ({ ...one, expected: referenceLines(one) })))
  console.log(conformanceTable(found))
  expect(found.differences.slice(0, 3)).toEqual([])
  expect(Object.keys(found.refused).filter((cause) => cause !== 'too-large')).toEqual([])
})

test(`${PLANS} random plans, a figure of each changed in the workbook`, { timeout: 120_000 }, async () => {
  const cases = randomCases(seed(), PLANS)
  const changed = new Map<CaseInput, CaseInput>()
  const subject = retypedSubject((one, inputs, set) => {
    const input = inputs.find(isSmallFigure)
    if (input === undefined) return
    const value = Number(input.cell.value) + 3
    set(input.cell, value)
    changed.set(one, { ...one, figures: changedFigure(one.plan, one.figures, input, value) })
  })
  // The reference hears of the change before it is asked what must come out.
  await subject.answer(cases)
  expect(changed.size).toBeGreaterThan(PLANS / 3)
  const found = await conform(subject, cases.map((one) => ({ ...one, expected: referenceLines(changed.get(one) ?? one) })))
  expect(found.differences.slice(0, 3)).toEqual([])
})

function isSmallFigure({ leaf, cell, truth }: InputCell): boolean {
  return leaf.kind === 'figure' && !truth && typeof cell.value === 'bigint' && cell.value >= 0n && cell.value < 1_000n
}

function seed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

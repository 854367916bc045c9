import { validatePlan } from '@renkei/plan'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { caseFiles, commandSubject, conform, conformanceTable, countsOf, mergeCases, randomCases, referenceLines, type Subject } from '../src/index.ts'

const CASES = caseFiles()
const reference: Subject = { name: 'reference', answer: (cases) => Promise.resolve(cases.map((one) => ({ lines: referenceLines(one) }))) }

test('the files: every expected yen, by the reference', async () => {
  const { differences, lines } = await conform(reference, CASES)
  expect(differences).toEqual([])
  expect(lines).toBeGreaterThan(20)
})

test('a program of a stranger is put under the files: what it carries is right, what it does not is refused by name', async () => {
  const stranger = commandSubject(process.execPath, fileURLToPath(new URL('stranger.mjs', import.meta.url)))
  const { differences, refused, cases } = await conform(stranger, CASES)
  expect(differences).toEqual([])
  expect(refused['operator apportion']).toBeGreaterThan(0)
  expect(Object.values(refused).reduce((a, b) => a + b)).toBeLessThan(cases)
})

test('a wrong yen is found and named', async () => {
  const wrong: Subject = { ...reference, answer: (cases) => Promise.resolve(cases.map((one) => ({ lines: referenceLines(one).map((line) => ({ ...line, yen: line.yen?.map((yen) => yen && String(Number(yen) + 1)) ?? [] })) }))) }
  const { differences } = await conform(wrong, CASES.slice(0, 1))
  expect(differences.map(({ case: name, expected, found }) => [name, expected.year, expected.yen?.[0], found?.yen?.[0]])).toContainEqual([CASES[0]!.name, '2025', CASES[0]!.expected[0]!.yen![0], String(Number(CASES[0]!.expected[0]!.yen![0]) + 1)])
})

test('the same seed makes the same cases, all of them valid; merged ones too', () => {
  const cases = randomCases(11, 60, 2)
  expect(randomCases(11, 60, 2)).toEqual(cases)
  expect(cases.flatMap(({ plan }) => validatePlan(plan))).toEqual([])
  expect(validatePlan(mergeCases(cases.slice(0, 5).map(({ plan, figures }) => ({ plan, snapshot: figures }))).plan)).toEqual([])
})

test('every operator and every edge is in at least 5 % of random plans', async () => {
  const cases = randomCases(20_251_121, 2_000)
  const { operators, edges } = countsOf(cases.map(({ plan }) => plan))
  for (const [name, count] of Object.entries({ ...operators, ...edges })) expect([name, count >= 100]).toEqual([name, true])
  const table = conformanceTable(await conform({ name: 'nobody', answer: () => Promise.resolve([]) }, cases.slice(0, 3).map((one) => ({ ...one, expected: [] }))))
  expect(table).toContain('refused: no answer 3 (100 %)')
})

import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme } from './support/computed.ts'
import { explained } from './support/explained.ts'

const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + programme('1,000千円', ...sentences)
const BORNE = '運営費は、関係市町が均等に負担する。'

test('who pays out first pays all of it, and gets the shares of the others back', () => {
  const of = computed(rules(BORNE, '運営費は、乙市が支弁し、他の関係市町に求償する。'))
  expect(of('運営費', 2025).yen).toMatchObject({ 甲市: 250_000, 乙市: 250_000 })
  expect(of('運営費の支弁額', 2025).yen).toEqual({ 乙市: 1_000_000 })
  expect(of('運営費の求償額', 2025)).toMatchObject({ to: '乙市', total: 750_000, yen: { 甲市: 250_000, 丙町: 250_000, 丁村: 250_000 } })
})

test('who is claimed from may be named', () => {
  const of = computed(rules(BORNE, '運営費は、乙市が支弁し、丙町及び丁村に求償する。'))
  expect(of('運営費の求償額', 2025).yen).toEqual({ 丙町: 250_000, 丁村: 250_000 })
})

test('what is paid out is known while the shares are open; what is claimed is not', () => {
  const of = computed(rules('運営費の負担割合は、関係市町が協議して定める。', '運営費は、乙市が支弁し、他の関係市町に求償する。'))
  expect(of('運営費の支弁額', 2025)).toMatchObject({ state: '算定済', yen: { 乙市: 1_000_000 } })
  expect(of('運営費の求償額', 2025)).toMatchObject({ state: '協議待ち', yen: {} })
})

test('neither is in a total, and each says what it is', () => {
  const text = rules(BORNE, '令和8年度以降の運営費は、乙市が支弁し、他の関係市町に求償する。')
  const of = computed(text)
  expect(() => of('運営費の支弁額', 2025)).toThrow()
  expect(of('運営費の支弁額', 2026)).toMatchObject({ inTotal: false })
  expect(explained(text)('運営費の求償額', 2026, '丙町')).toContain('先に支払った乙市が、費用を負担する他の団体から受け取る額')
})

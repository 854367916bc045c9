import { applies, documentOf, explainLine, printText } from '@renkei/explanation'
import { expect, test } from 'vitest'
import { area } from './helpers/area.ts'

const LINE = '12/同盟会運営費'

test.each(['ja', 'en'] as const)('the basis of calculation of 大石田町 at 80 columns: %s', async (language) => {
  const context = area().context(language)
  const explanation = explainLine(context, { line: LINE, year: '2025', body: '063410' })!
  await expect(printText(documentOf(context, explanation))).toMatchFileSnapshot(`texts/programme-12-oishida.${language}.txt`)
})

test.each(['ja', 'en'] as const)('the table of all bodies: %s', async (language) => {
  const context = area().context(language)
  const explanation = explainLine(context, { line: LINE, year: '2025' })!
  await expect(printText(documentOf(context, explanation))).toMatchFileSnapshot(`texts/programme-12.${language}.txt`)
})

test('who takes the remainder is told how its yen came about', async () => {
  const context = area().context()
  const explanation = explainLine(context, { line: LINE, year: '2026', body: '062014' })!
  await expect(printText(documentOf(context, explanation))).toMatchFileSnapshot('texts/programme-12-yamagata.ja.txt')
})

test('every part is data', () => {
  const context = area().context()
  const explanation = explainLine(context, { line: LINE, year: '2025', body: '063410' })!
  const { amount, set, figures, formula, rounding, remainder, yen, span, assumptions } = explanation
  expect(amount).toMatchObject({ name: '同盟会運営費', value: '491000', clause: { place: { file: '規則.renkei', line: 4, column: 1 } } })
  expect(applies(set) && [set.name, set.members.length]).toEqual(['関係市町', 14])
  expect(figures).toMatchObject([
    {
      name: '人口',
      unit: { person: 1 },
      vintage: '国勢調査 令和2年10月1日',
      published: '2021-11-30',
      source: '人口.csv',
      asOfRule: '直近の国勢調査',
      quality: 'final',
      total: '531855',
      values: [{ body: { name: '大石田町', code: '063410' }, value: '6577' }],
    },
  ])
  expect(applies(formula) && formula.lines).toMatchObject([{ exact: '645861400/106371', rounded: '6071', extra: '0', yen: '6071' }])
  expect(rounding).toMatchObject({ unit: '1', direction: 'down', assumed: true, rule: { place: { line: 1 } } })
  expect(remainder).toMatchObject({ to: 'bearer', bearer: { name: '山形市' }, total: '9', taken: [{ body: { name: '山形市' }, amount: '9' }] })
  expect(yen).toEqual([{ body: { member: '063410', name: '大石田町', code: '063410' }, yen: 6071 }])
  expect(span).toMatchObject({ text: '同盟会運営費は、関係市町が人口の割合により按分して負担する。', place: { line: 5 } })
  expect(assumptions.map(({ code, scope }) => [code, scope])).toEqual([['whole-cost', 'line'], ['declared', 'rule-set']])
})

test('a year without an amount names what is missing', () => {
  const context = area().context()
  const explanation = explainLine(context, { line: LINE, year: '2027', body: '063410' })!
  expect(explanation).toMatchObject({
    state: 'awaiting-figures',
    amount: { mark: 'undetermined' },
    formula: { notApplicable: 'awaiting' },
    missing: [{ kind: 'amount', name: '同盟会運営費', bodies: [], years: ['2027'] }],
    yen: [{ body: { name: '大石田町' } }],
  })
})

test('what is not there has no explanation', () => {
  const context = area().context()
  expect(explainLine(context, { line: '12/旅費', year: '2025' })).toBeUndefined()
  expect(explainLine(context, { line: LINE, year: '2030' })).toBeUndefined()
  expect(explainLine(context, { line: LINE, year: '2025', body: '999999' })).toBeUndefined()
})

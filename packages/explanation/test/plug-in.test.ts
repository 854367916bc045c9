import { apportioned, documentOf, explainLine, methods, printText, type MethodExplanation } from '@renkei/explanation'
import { expect, test } from 'vitest'
import { cases } from './helpers/cases.ts'

const threeParties: MethodExplanation = {
  name: '三者方式',
  find: apportioned,
  tell: {
    ja: ({ amount, set }, write) => [write.line`${write.amount(amount)}を、${write.set(set)}が三者方式により負担する。`],
    en: ({ amount, set }, write) => [write.line`${write.set(set)} bear ${write.amount(amount)} as the three parties.`],
  },
}

test('a method of a plug-in brings its own sentence', () => {
  const context = cases['other-method']!().context('ja', { methods: [threeParties] })
  const explanation = explainLine(context, { line: '1/委託費', year: '2026', body: '062073' })!
  expect(explanation).toMatchObject({ method: '三者方式', set: { name: '関係市町' }, formula: { lines: [{ exact: '301/3', yen: '100' }] } })
  expect(printText(documentOf(context, explanation))).toContain('委託費301円を、関係市町（山形市、上山市及び山辺町）が三者方式により負担する。')
})

test('without one the sentence of the rule stands alone', () => {
  const context = cases['other-method']!().context()
  const explanation = explainLine(context, { line: '1/委託費', year: '2025', body: '062073' })!
  expect(explanation.method).toBe('三者方式')
  expect(printText(documentOf(context, explanation))).toContain('委託費300円の負担額は、次に掲げる規則の文による。')
})

test('built-in methods have one explanation each', () => {
  const names = methods.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

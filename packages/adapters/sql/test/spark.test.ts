import { caseFiles, randomCases } from '@renkei/conformance'
import { SparkSQL } from 'dt-sql-parser'
import { expect, test } from 'vitest'
import { sparkSql } from '@renkei/sql'
import { ruleSetCases } from './helpers/rule-sets.ts'

/** Spark itself does not run here: the text is read by a grammar of Spark SQL made from its own. */
const parser = new SparkSQL()

test.each([...caseFiles(), ...randomCases(8, 3, 1)])('$name is Spark SQL', ({ plan, figures, scenarios }) => {
  const { statement } = sparkSql.emit(plan, figures, scenarios)
  expect(parser.validate(statement)).toEqual([])
}, 120_000)

test('a provision is Spark SQL', () => {
  const { plan, figures } = ruleSetCases().find(({ name }) => name.includes('B22'))!
  expect(parser.validate(sparkSql.emit(plan, figures).statement)).toEqual([])
}, 120_000)

test('the parser does find mistakes', () => {
  expect(parser.validate('SELECT a FROM t WHERE GROUP BY').length).toBeGreaterThan(0)
})

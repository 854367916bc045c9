import { snapshotFor, YEN } from '@renkei/conformance'
import { evaluator } from '@renkei/evaluator'
import { expect, test } from 'vitest'
import { Told } from '../helpers/cells.ts'

test('a plug-in’s operator is refused by name, and an error if run all the same', () => {
  const told = new Told()
  const node = told.sketch.node({ op: 'native', name: '流域負荷', version: '1', of: [], options: null }, ['body'], YEN)
  told.sketch.line(node)
  const plan = told.sketch.build()
  expect(evaluator.refuse(plan, snapshotFor(plan))).toEqual([{ node: plan.lines[0]!.node, code: 'native-operator', args: { name: '流域負荷' } }])
  expect(told.bodies(node)).toEqual(Array(3).fill('error(plan-not-computable)'))
})

import type { Inline } from '../document.ts'
import type { Expression, Operator } from '../expression.ts'
import type { Writer } from './writer.ts'

const strength: Readonly<Record<Operator, number>> = { add: 1, sub: 1, mul: 2, div: 2, min: 3, max: 3 }

/** A calculation as one writes it: 491,000円 × 6,577人 ÷ 531,855人. */
export function expressionLine(expression: Expression, write: Writer): readonly Inline[] {
  switch (expression.kind) {
    case 'number':
      return [write.quantity(expression.value, expression.unit)]
    case 'percent':
      return [write.percent(expression.value)]
    case 'symbol':
      return [write.text(write.words.symbols[expression.name] ?? expression.name)]
    case 'operation':
      return operationLine(expression, write)
  }
}

function operationLine({ operator, of }: Extract<Expression, { kind: 'operation' }>, write: Writer): readonly Inline[] {
  if (operator === 'min' || operator === 'max') {
    const [before, between, after] = operator === 'min' ? write.words.lesser : write.words.greater
    return write.line`${before}${write.joined(of.map((operand) => expressionLine(operand, write)), between)}${after}`
  }
  const parts = of.map((operand, at) => bracketed(operand, operator, at > 0, write))
  return write.joined(parts, ` ${write.words.operators[operator]} `)
}

/** Brackets where the reader would otherwise calculate in another order. */
function bracketed(operand: Expression, around: Operator, later: boolean, write: Writer): readonly Inline[] {
  const line = expressionLine(operand, write)
  if (operand.kind !== 'operation') return line
  const weaker = strength[operand.operator] < strength[around]
  const tied = later && strength[operand.operator] === strength[around] && (around === 'div' || around === 'sub')
  return weaker || tied ? write.line`(${line})` : line
}

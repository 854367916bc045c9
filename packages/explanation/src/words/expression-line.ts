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
      return [write.text(symbolText(expression.name, write))]
    case 'with':
      return write.language === 'ja' ? write.line`${expression.name}（${expressionLine(expression.of, write)}）` : write.line`${expression.name} (${expressionLine(expression.of, write)})`
    case 'operation':
      return operationLine(expression, write)
  }
}

/** `step-2` is what the second step comes to; a figure stands under its own name. */
function symbolText(name: string, { words }: Writer): string {
  const step = /^step-(\d+)$/.exec(name)
  return step === null ? (words.symbols[name] ?? name) : words.labels.step(Number(step[1]))
}

function operationLine({ operator, of }: Extract<Expression, { kind: 'operation' }>, write: Writer): readonly Inline[] {
  if (operator === 'min' || operator === 'max') {
    const [before, between, after] = operator === 'min' ? write.words.lesser : write.words.greater
    return write.line`${before}${write.joined(of.map((operand) => bracketed(operand, operator, false, write)), between)}${after}`
  }
  const parts = of.map((operand, at) => bracketed(operand, operator, at > 0, write))
  return write.joined(parts, ` ${write.words.operators[operator]} `)
}

/** Brackets where the reader would otherwise calculate in another order. */
function bracketed(operand: Expression, around: Operator, later: boolean, write: Writer): readonly Inline[] {
  const line = expressionLine(operand, write)
  if (operand.kind !== 'operation') return line
  const chosen = operand.operator === 'min' || operand.operator === 'max'
  const weaker = chosen || strength[operand.operator] < strength[around]
  const tied = later && strength[operand.operator] === strength[around] && (around === 'div' || around === 'sub')
  return weaker || tied ? write.line`(${line})` : line
}

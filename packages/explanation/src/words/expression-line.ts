import type { Inline } from '../document.ts'
import type { Expression, Operator } from '../expression.ts'
import type { Writer } from './writer.ts'

const strength: Readonly<Record<Operator, number>> = { add: 1, sub: 1, mul: 2, div: 2, min: 3, max: 3 }

/** A calculation as one writes it: 491,000円 × 6,577人 ÷ 531,855人. */
export function expressionLine(expression: Expression, write: Writer, numbers: 'bare' | 'named' = 'bare'): readonly Inline[] {
  switch (expression.kind) {
    case 'number':
      return numbers === 'named' ? namedNumber(expression, write) : [write.quantity(expression.value, expression.unit)]
    case 'percent':
      return [write.percent(expression.value)]
    case 'symbol':
      return [write.text(symbolText(expression.name, write))]
    case 'with':
      return write.language === 'ja' ? write.line`${expression.name}（${expressionLine(expression.of, write)}）` : write.line`${expression.name} (${expressionLine(expression.of, write)})`
    case 'operation':
      return operationLine(expression, write, numbers)
  }
}

/** It is called something else than the number itself: 県補助金, not 3,000千円. */
export function isNamed({ name = '' }: { readonly name?: string }): boolean {
  return name !== '' && !/[0-9０-９]|円|％/.test(name)
}

/** 県補助金3,000,000円; a number that the text prints has no other name. */
function namedNumber({ value, unit, name = '' }: Extract<Expression, { kind: 'number' }>, write: Writer): readonly Inline[] {
  const number = write.quantity(value, unit)
  if (!isNamed({ name })) return [number]
  return write.language === 'ja' ? write.line`${name}${number}` : write.line`${name} (${number})`
}

/** `step-2` is what the second step comes to; a figure stands under its own name. */
function symbolText(name: string, { words }: Writer): string {
  const step = /^step-(\d+)$/.exec(name)
  return step === null ? (words.symbols[name] ?? name) : words.labels.step(Number(step[1]))
}

function operationLine({ operator, of }: Extract<Expression, { kind: 'operation' }>, write: Writer, numbers: 'bare' | 'named'): readonly Inline[] {
  if (operator === 'min' || operator === 'max') {
    const [before, between, after] = operator === 'min' ? write.words.lesser : write.words.greater
    return write.line`${before}${write.joined(of.map((operand) => bracketed(operand, operator, false, write, numbers)), between)}${after}`
  }
  const parts = of.map((operand, at) => bracketed(operand, operator, at > 0, write, numbers))
  return write.joined(parts, ` ${write.words.operators[operator]} `)
}

/** Brackets where the reader would otherwise calculate in another order. */
function bracketed(operand: Expression, around: Operator, later: boolean, write: Writer, numbers: 'bare' | 'named'): readonly Inline[] {
  const line = expressionLine(operand, write, numbers)
  if (operand.kind !== 'operation') return line
  const chosen = operand.operator === 'min' || operand.operator === 'max'
  const weaker = chosen || strength[operand.operator] < strength[around]
  const tied = later && strength[operand.operator] === strength[around] && (around === 'div' || around === 'sub')
  return weaker || tied ? write.line`(${line})` : line
}

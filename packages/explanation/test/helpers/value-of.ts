import { add, div, formatRational, max, min, mul, parseRational, sub, type Fraction } from '@renkei/money'
import type { Expression, Operator } from '@renkei/explanation'

const operators: Readonly<Record<Operator, (a: Fraction, b: Fraction) => Fraction>> = { add, sub, mul, div, min, max }

/** What the calculation shown comes to, worked out again. */
export function valueOf(expression: Expression): string {
  return formatRational(fractionOf(expression))
}

function fractionOf(expression: Expression): Fraction {
  switch (expression.kind) {
    case 'number':
    case 'percent':
      return parseRational(expression.value)!
    case 'with':
      return fractionOf(expression.of)
    case 'symbol':
      throw new RangeError(`a symbol has no value: ${expression.name}`)
    case 'operation': {
      const [first, ...rest] = expression.of.map(fractionOf)
      return rest.reduce((left, right) => operators[expression.operator](left, right), first!)
    }
  }
}

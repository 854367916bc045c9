import type { Inline } from '../document.ts'
import type { Details, TermPart } from '../explanation.ts'
import { expressionLine } from './expression-line.ts'
import type { Writer } from './writer.ts'

/** 調整額は、(新負担額 － 旧負担額) × 3分の1による。 What definitions name in a calculation, a line each. */
export function termLines({ terms = [] }: Details, write: Writer): readonly (readonly Inline[])[] {
  return terms.map(({ name, expression }) => {
    const line = expressionLine(expression, write)
    return write.language === 'ja' ? write.line`${name}は、${line}による。` : write.line`${name} is ${line}.`
  })
}

/** 甲市の旧負担額は3,000,000円、調整額は800,000円である。 What they come to for the one body that is explained. */
export function termValuesLine({ terms = [] }: Details, write: Writer): readonly Inline[] {
  const found = terms.filter(({ values }) => values.length === 1)
  const body = found[0]?.values[0]?.body
  if (body === undefined) return []
  const ja = write.language === 'ja'
  const amounts = write.joined(found.map((term) => write.line`${term.name}${ja ? 'は' : ' '}${amountOf(term, write)}`))
  return ja ? write.line`${write.body(body)}の${amounts}である。` : write.line`Of ${write.body(body)}: ${amounts}.`
}

function amountOf({ values: [only], unit }: TermPart, write: Writer): Inline {
  return write.quantity(only!.value, unit)
}

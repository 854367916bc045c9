import type { Inline } from '../document.ts'
import type { Details } from '../explanation.ts'
import { expressionLine } from './expression-line.ts'
import type { Writer } from './writer.ts'

/** 調整額は、(新負担額 － 旧負担額) × 3分の1による。 What definitions name in a calculation, a line each. */
export function termLines({ terms = [] }: Details, write: Writer): readonly (readonly Inline[])[] {
  return terms.map(({ name, expression }) => {
    const line = expressionLine(expression, write)
    return write.language === 'ja' ? write.line`${name}は、${line}による。` : write.line`${name} is ${line}.`
  })
}

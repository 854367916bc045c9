import type { Inline } from '../document.ts'
import type { ConditionPart } from '../explanation.ts'
import type { Writer } from './writer.ts'

/** 「運営費が1,000千円を超える」に当たる（運営費は1,500,000円）。 */
export function conditionLine({ text, holds, values }: ConditionPart, write: Writer): readonly Inline[] {
  const compared = values.map(({ name, value, unit }) => (write.language === 'ja' ? write.line`${name}は${write.quantity(value, unit)}` : write.line`${name}: ${write.quantity(value, unit)}`))
  const told = compared.length === 0 ? [] : write.language === 'ja' ? write.line`（${write.joined(compared)}）` : write.line` (${write.joined(compared, '; ')})`
  if (write.language === 'ja') return write.line`「${text}」${holds === undefined ? 'に当たるかどうか、まだ確認されていない' : holds ? 'に当たる' : 'に当たらない'}${told}。`
  return write.line`Whether “${text}”: ${holds === undefined ? 'not confirmed yet' : holds ? 'yes' : 'no'}${told}.`
}

import { applies, type BodyFormula, type BodyRef, type RoundingPart, type Sharing } from '../explanation.ts'
import type { Block, Inline } from '../document.ts'
import type { Expression } from '../expression.ts'
import { expressionLine } from '../words/expression-line.ts'
import type { Writer } from '../words/writer.ts'

/** The calculation of one body, line by line to its yen; without a body, that of any. */
export function formulaBlock(sharing: Sharing, body: BodyRef | undefined, write: Writer): readonly Block[] {
  const { formula, rounding } = sharing
  if (!applies(formula)) return []
  const expression = body === undefined ? formula.general : formula.lines[0]?.expression
  if (expression === undefined) return []
  const lines = body === undefined ? generalLines(expression, write) : bodyLines(formula.lines[0]!, applies(rounding) ? rounding : undefined, write)
  return lines.length === 0 ? [] : [{ kind: 'formula', expression, lines }]
}

/** 負担額 ＝ 491,000円 × 人口 ÷ 531,855人; nothing to say where the amount is the share. */
function generalLines(expression: Expression, write: Writer): readonly (readonly Inline[])[] {
  if (expression.kind !== 'operation') return []
  return [write.line`${write.words.labels.share} ${write.words.equals} ${expressionLine(expression, write)}`]
}

function bodyLines(line: BodyFormula, rounding: RoundingPart | undefined, write: Writer): readonly (readonly Inline[])[] {
  const { expression, exact, rounded, extra, yen, body } = line
  const share = write.yen(yen, 'share', body)
  const { equals } = write.words
  const plain = expression.kind !== 'operation'
  if (exact === yen && extra === '0') return plain ? [[share]] : [expressionLine(expression, write), write.line`${equals} ${share}`]
  const start = [expressionLine(expression, write), write.line`${equals} ${write.yen(exact, 'quota', body)}`]
  const last = extra === '0' ? share : write.yen(rounded, 'rounded', body)
  const cut = rounding === undefined ? [] : [write.line`${equals} ${last}${write.words.bracket(roundingText(rounding, write))}`]
  return extra === '0' ? [...start, ...cut] : [...start, ...cut, remainderTaken(line, share, write)]
}

/** ＝ 228,580円（端数7円を加える）. */
function remainderTaken({ extra, body }: BodyFormula, share: Inline, write: Writer): readonly Inline[] {
  const { equals } = write.words
  const less = extra.startsWith('-')
  const amount = write.yen(less ? extra.slice(1) : extra, 'remainder', body)
  if (write.language === 'ja') return write.line`${equals} ${share}（端数${amount}を${less ? '減ずる' : '加える'}）`
  return write.line`${equals} ${share} (${less ? 'less' : 'plus'} the remainder of ${amount})`
}

/** 1円未満を切り捨て. */
export function roundingText({ unit, direction }: RoundingPart, write: Writer): string {
  return write.words.rounding(write.yen(unit, 'step').text, direction)
}

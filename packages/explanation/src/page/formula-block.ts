import { applies, type BodyFormula, type Explanation, type RoundingPart, type Sharing } from '../explanation.ts'
import type { Block, Inline } from '../document.ts'
import type { Expression } from '../expression.ts'
import { expressionLine } from '../words/expression-line.ts'
import { resultLabel } from '../words/result-label.ts'
import type { Writer } from '../words/writer.ts'

/** The calculation of one body, line by line to its yen; without a body, that of any. None where the amount is the share. */
export function formulaBlock(sharing: Sharing, { line, body }: Pick<Explanation, 'line' | 'body'>, write: Writer): readonly Block[] {
  const { formula, rounding } = sharing
  if (!applies(formula)) return []
  const expression = body === undefined ? formula.general : formula.lines[0]?.expression
  if (expression?.kind !== 'operation') return []
  const lines = body === undefined ? generalLines(expression, resultLabel(sharing, line, write.words), write) : bodyLines(formula.lines[0]!, applies(rounding) ? rounding : undefined, write)
  return [{ kind: 'formula', expression, lines }]
}

/** 負担額 ＝ 491,000円 × 人口 ÷ 531,855人. */
function generalLines(expression: Expression, label: string, write: Writer): readonly (readonly Inline[])[] {
  return [write.line`${label} ${write.words.equals} ${expressionLine(expression, write)}`]
}

function bodyLines(line: BodyFormula, rounding: RoundingPart | undefined, write: Writer): readonly (readonly Inline[])[] {
  const { expression, exact, rounded, extra, yen, body } = line
  const share = write.yen(yen, 'share', body)
  const { equals } = write.words
  if (exact === yen && extra === '0') return [expressionLine(expression, write), write.line`${equals} ${share}`]
  const start = [expressionLine(expression, write), write.line`${equals} ${write.yen(exact, 'quota', body)}`]
  const last = extra === '0' ? share : write.yen(rounded, 'rounded', body)
  const cut = rounding === undefined ? [] : [write.line`${equals} ${last}${write.words.bracket(write.words.rounded(write.yen(rounding.unit, 'step').text, rounding.direction))}`]
  return extra === '0' ? [...start, ...cut] : [...start, ...cut, remainderTaken(line, share, write)]
}

/** ＝ 228,580円（端数7円を加える）. */
function remainderTaken({ extra, exact, body }: BodyFormula, share: Inline, write: Writer): readonly Inline[] {
  const { equals } = write.words
  const less = extra.startsWith('-') && !exact.startsWith('-')
  const amount = write.yen(less ? extra.slice(1) : extra, 'remainder', body)
  if (write.language === 'ja') return write.line`${equals} ${share}（端数${amount}を${less ? '減ずる' : '加える'}）`
  return write.line`${equals} ${share} (${less ? 'less' : 'plus'} the remainder of ${amount})`
}

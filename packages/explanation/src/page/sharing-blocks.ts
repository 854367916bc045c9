import type { Block, Inline } from '../document.ts'
import type { ExplainContext } from '../context.ts'
import { applies, type Explanation, type FigurePart, type Sharing } from '../explanation.ts'
import { other } from '../methods/other.ts'
import { termValuesLine } from '../words/term-lines.ts'
import type { Expression } from '../expression.ts'
import { conditionLine } from '../words/condition-line.ts'
import { expressionLine, isNamed } from '../words/expression-line.ts'
import type { Writer } from '../words/writer.ts'
import { sumOf } from '../sum-of.ts'
import { isOutside, outsideLine } from './headline.ts'
import { formulaBlock } from './formula-block.ts'
import { figureLine } from './figure-line.ts'
import { remainderLine } from './remainder-line.ts'

/** What the rule does with the amount, the figures it reads, the calculation, and who takes what is left. */
export function sharingBlocks(context: ExplainContext, explanation: Explanation, write: Writer): readonly Block[] {
  const { steps } = explanation.details
  return [
    ...paragraphs((explanation.conditions ?? []).map((part) => conditionLine(part, write))),
    ...blocksOf(context, explanation, explanation, write),
    ...stepBlocks(context, explanation, write),
    ...(steps === undefined ? [] : formulaBlock(explanation, explanation, write)),
    ...paragraphs([partsLine(explanation, write), restatedLine(explanation, write)]),
  ]
}

/** Where each body's own amount is worked out, the printed cost plays no part. */
function partsLine({ details, amount: { name, value }, total }: Explanation, write: Writer): readonly Inline[] {
  if (details.fromParts !== true || value === undefined) return []
  const printed = write.yen(value, 'amount')
  const ja = write.language === 'ja'
  if (total === undefined) return ja ? write.line`${name}として定められた${printed}は、計算に用いない。` : write.line`The ${printed} stated for ${name} are not used.`
  const difference = sumOf([String(total), value.startsWith('-') ? value.slice(1) : `-${value}`])
  const gap = write.yen(difference.replace(/^-/, ''), 'step')
  const sum = write.yen(String(total), 'total')
  if (!ja) return write.line`The ${printed} stated for ${name} are not used: the total is the sum of the parts, ${sum}${difference === '0' ? '' : write.line`, ${gap} ${difference.startsWith('-') ? 'less' : 'more'}`}.`
  const compared = difference === '0' ? write.line`、両者に差はない` : write.line`、${gap}${difference.startsWith('-') ? '少ない' : '多い'}`
  return write.line`${name}として定められた${printed}は、計算に用いない。合計額は、各団体の額を合わせた${sum}であり${compared}。`
}

/** One cost printed in two programmes is counted once. */
function restatedLine({ restates }: Explanation, write: Writer): readonly Inline[] {
  if (restates === undefined) return []
  return write.language === 'ja'
    ? write.line`この額は、事業【${restates.programme}】の再掲であり、合計には一度だけ数える。`
    : write.line`This is the cost of programme [${restates.programme}] printed again; totals count it once.`
}

function blocksOf(context: ExplainContext, sharing: Sharing, explanation: Explanation, write: Writer): readonly Block[] {
  const { body } = explanation
  const { tell } = (sharing.details.unknown ? undefined : context.methodNamed(sharing.method)) ?? other
  const told = tell[context.language](sharing, write)
  if (isOutside(explanation)) return paragraphs([...told, outsideLine(explanation, write)])
  const figures = applies(sharing.figures) ? sharing.figures : []
  return [
    ...paragraphs([...told, partYearLine(sharing, write), madeLine(sharing, write), ...figures.map((figure) => figureLine(figure, sharing.set, body, write)), body === undefined ? [] : termValuesLine(sharing.details, write)]),
    ...(sharing.details.steps === undefined ? formulaBlock(sharing, explanation, write) : []),
    ...paragraphs(remainderLine(sharing, write)),
  ]
}

/** 月割: who is in for part of the year only. */
function partYearLine({ details: { partYear = [] } }: Sharing, write: Writer): readonly Inline[] {
  if (partYear.length === 0) return []
  const ja = write.language === 'ja'
  const told = partYear.map(({ body, months }) => (ja ? write.line`${write.body(body)}は${String(months)}か月分` : write.line`${write.body(body)} counts for ${String(months)} months`))
  return ja ? write.line`年度の途中に加入し、又は脱退した団体は月割とし、${write.joined(told, '、')}とする。` : write.line`Within the year, ${write.joined(told, ', ')} of twelve.`
}

/** An amount made of others: 残額は、7,454,000円 － 3,727,000円による。 */
function madeLine({ amount: { name, made } }: Sharing, write: Writer): readonly Inline[] {
  if (made === undefined) return []
  const expression = expressionLine(made, write, namesApart(made, name) ? 'named' : 'bare')
  return write.language === 'ja' ? write.line`${name}は、${expression}による。` : write.line`${name} is ${expression}.`
}

/** Of an increment both sides are the same cost: there only the numbers tell them apart. */
function namesApart(made: Expression, own: string): boolean {
  const numbers = numbersIn(made)
  return numbers.every((number) => isNamed(number) && number.name !== own && numbers.every((other) => other.name !== number.name || other.value === number.value))
}

function numbersIn(expression: Expression): readonly Extract<Expression, { kind: 'number' }>[] {
  if (expression.kind === 'operation') return expression.of.flatMap(numbersIn)
  return expression.kind === 'number' ? [expression] : []
}

function stepBlocks(context: ExplainContext, explanation: Explanation, write: Writer): readonly Block[] {
  return (explanation.details.steps ?? []).flatMap((step, at) => [
    { kind: 'heading', content: [write.text(write.words.labels.step(at + 1))] },
    ...blocksOf(context, step, explanation, write),
  ])
}

function paragraphs(lines: readonly (readonly Inline[])[]): readonly Block[] {
  return lines.filter((line) => line.length > 0).map((content) => ({ kind: 'paragraph', content }))
}

/** The figures of a sharing and of its steps. */
export function allFigures(sharing: Sharing): readonly FigurePart[] {
  const own = applies(sharing.figures) ? sharing.figures : []
  return [...own, ...(sharing.details.steps ?? []).flatMap(allFigures)]
}

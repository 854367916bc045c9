import { applies, documentOf, explainLine, inlinesOf, type Document, type ExplainContext, type Explanation, type Sharing } from '@renkei/explanation'
import { add, equals, formatRational, parseRational, round } from '@renkei/money'
import type { LineOutcome } from '@renkei/plan'
import { describe, expect, test } from 'vitest'
import { cases } from './helpers/cases.ts'
import { valueOf } from './helpers/value-of.ts'

interface Told {
  readonly outcome: LineOutcome
  readonly explanation: Explanation
  readonly document: Document
  readonly position: number
}

/** Every line, year and body, in both languages. */
function* told(context: ExplainContext, bodies: 'each' | 'all'): Generator<Told> {
  for (const outcome of context.outcome.lines) {
    const members = context.plan.axes.find(({ id }) => id === 'body')!.members
    for (const [position, body] of bodies === 'all' ? [[-1, undefined] as const] : members.entries()) {
      const explanation = explainLine(context, { line: outcome.line, year: outcome.year, ...(body === undefined ? {} : { body }) })!
      yield { outcome, explanation, document: documentOf(context, explanation), position }
    }
  }
}

function sharesIn(document: Document): Map<string, number> {
  return new Map([...inlinesOf(document)].flatMap((inline) => (inline.kind === 'yen' && inline.role === 'share' ? [[inline.body!, Number(inline.value)] as const] : [])))
}

describe.each(Object.entries(cases))('%s', (_, make) => {
  test.each(['ja', 'en'] as const)('the document of a body shows the yen of the outcome: %s', (language) => {
    for (const { outcome, explanation, document, position } of told(make().context(language), 'each')) {
      const yen = outcome.yen?.[position]
      expect(explanation.yen[0]?.yen).toBe(yen ?? undefined)
      expect([...sharesIn(document).values()]).toEqual(typeof yen === 'number' ? [yen] : [])
    }
  })

  test('the document of a line shows the yen of every body', () => {
    for (const { outcome, explanation, document } of told(make().context(), 'all')) {
      const expected = (outcome.yen ?? []).flatMap((yen, at) => (yen === null ? [] : [[explanation.yen[at]!.body.member, yen] as const]))
      expect([...sharesIn(document)]).toEqual(expected)
      expect(explanation.total).toBe(outcome.total)
    }
  })

  test('the calculation shown comes to the yen of the outcome', () => {
    for (const { outcome, explanation } of told(make().context(), 'all')) {
      const { formula } = explanation
      if (outcome.yen === undefined) {
        expect(applies(formula)).toBe(false)
        continue
      }
      const lines = applies(formula) ? formula.lines : []
      const byBody = new Map(lines.map((line) => [line.body.member, line.yen]))
      expect(explanation.yen.map(({ body }) => byBody.get(body.member))).toEqual(outcome.yen.map((yen) => (yen === null ? undefined : String(yen))))
      checkLines(explanation)
      for (const step of explanation.details.steps ?? []) checkLines(step)
    }
  })

  test('each part is there or says why it is not', () => {
    for (const { explanation } of [...told(make().context(), 'each'), ...told(make().context(), 'all')]) {
      const { amount, span, set, figures, formula, rounding, remainder } = explanation
      expect(amount.name).not.toBe('')
      expect(amount.value !== undefined || amount.mark !== undefined || amount.made !== undefined || explanation.missing.length > 0).toBe(true)
      expect(span.place.line).toBeGreaterThan(0)
      for (const part of [set, figures, formula, rounding, remainder]) expect('notApplicable' in part ? part.notApplicable : '-').not.toBe('')
    }
  })
})

/** The expression is exact; rounding it as said and adding the remainder gives the yen. */
function checkLines({ formula, rounding, remainder }: Sharing): void {
  if (!applies(formula)) return
  for (const { expression, exact, rounded, extra, yen } of formula.lines) {
    expect(valueOf(expression)).toBe(exact)
    const before = parseRational(exact)!
    const unit = applies(rounding) ? rounding.unit : undefined
    expect(rounded).toBe(unit === undefined ? exact : formatRational(round(before, parseRational(unit)!, applies(rounding) ? rounding.direction : 'down')))
    expect(formatRational(add(parseRational(rounded)!, parseRational(extra)!))).toBe(yen)
  }
  if (!applies(remainder) || remainder.total === undefined) return
  const extras = formula.lines.map(({ extra }) => parseRational(extra)!)
  expect(equals(extras.reduce(add), parseRational(remainder.total)!)).toBe(true)
}

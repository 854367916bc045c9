import { displayWidth } from '@renkei/diagnostics'
import { applies, documentOf, type ExplainContext, type Explanation, explainLine, inlinesOf, type Maybe, printText, type Sharing } from '@renkei/explanation'
import { expect, test } from 'vitest'
import { inProcess } from '../support/in-process.ts'
import { bodies, explainContext, folder, found, texts } from '../support/yamagata.ts'

const context = explainContext('ja')
const english = explainContext('en')

const explain = (line: string, year: string, body?: string, of: ExplainContext = context): Explanation =>
  explainLine(of, { line, year, ...(body === undefined ? {} : { body }) })!

/** Every line in every year with every body of the axis. */
const all = found.flatMap(({ line, outcome }) => bodies.map((body, at) => ({ line, outcome, body, at })))

test('there are explanations for all of them', () => {
  expect(all.length).toBeGreaterThan(44 * 5 * 14)
  expect(all.filter(({ line, outcome, body }) => explainLine(context, { line: line.id, year: outcome.year, body }) === undefined)).toEqual([])
})

test('explained yen are evaluated yen, as data and in the document', () => {
  for (const { line, outcome, body, at } of all) {
    const explanation = explain(line.id, outcome.year, body)
    const yen = outcome.yen?.[at] ?? undefined
    expect(explanation.yen.map((each) => each.yen), `${line.id} ${outcome.year} ${body}`).toEqual([yen])
    const told = [...inlinesOf(documentOf(context, explanation))].flatMap((inline) => (inline.kind === 'yen' && inline.role === 'share' ? [inline.value] : []))
    expect(new Set(told), `${line.id} ${outcome.year} ${body}`).toEqual(new Set(yen === undefined ? [] : [String(yen)]))
  }
})

test('the calculation leads to the yen: the quota cut, and what is taken of the rest', () => {
  let calculated = 0
  for (const { line, outcome, body, at } of all) {
    const { formula, rounding, remainder } = explain(line.id, outcome.year, body)
    if (!applies(formula)) continue
    for (const each of formula.lines) {
      calculated += 1
      expect(each.body.member).toBe(body)
      expect(BigInt(each.rounded) + BigInt(each.extra)).toBe(BigInt(each.yen))
      expect(each.yen).toBe(String(outcome.yen![at]!))
      // One payer of the whole has nothing to round.
      if (!applies(rounding)) expect(each).toMatchObject({ exact: each.yen, rounded: each.yen, extra: '0' })
      expect(applies(remainder)).toBe(applies(rounding))
    }
  }
  expect(calculated).toBeGreaterThanOrEqual(2 * 14)
})

test('the whole of a line explains every share and their total', () => {
  for (const { line, outcome } of found) {
    const { yen, total, state } = explain(line.id, outcome.year)
    expect(state).toBe(outcome.state)
    expect(total).toBe(outcome.total)
    expect(new Map(yen.map((each) => [each.body.member, each.yen ?? null]))).toEqual(new Map(bodies.map((body, at) => [body, outcome.yen?.[at] ?? null])))
    if (total !== undefined) expect(yen.reduce((sum, each) => sum + (each.yen ?? 0), 0)).toBe(total)
  }
})

const reasons = new Set([
  'no-amount', 'awaiting', 'nothing-pooled', 'nobody-bears', 'source-silent', 'to-be-agreed', 'without-figures', 'whole-amount', 'no-remainder', 'not-in-force', 'outside-set', 'in-steps', 'failed',
])

/** The part, unless it says why it has no place. */
function partOf<T extends object>(part: Maybe<T>): T | undefined {
  if (applies(part)) return part
  expect(reasons).toContain((part as { readonly notApplicable: string }).notApplicable)
  return undefined
}

function expectWhole(sharing: Sharing, missing: Explanation['missing'], year: string): void {
  const { amount, span, details } = sharing
  // 残額 is not known while a step before it waits.
  const known = amount.value !== undefined || amount.mark !== undefined || amount.made !== undefined
  expect(known || (amount.name === '残額' && missing.length > 0), `amount of ${amount.name}`).toBe(true)
  const set = partOf(sharing.set)
  if (set) expect(set.name).not.toBe('')
  for (const figure of partOf(sharing.figures) ?? []) {
    expect(figure.source ?? '').toMatch(/\.csv$/)
    const dated = figure.vintage !== undefined && figure.vintage !== ''
    expect(dated || missing.some(({ kind, name, years }) => kind === 'figure' && name === figure.name && years.includes(year)), `vintage of ${figure.name}`).toBe(true)
  }
  const rounding = partOf(sharing.rounding)
  if (rounding) expect(rounding).toMatchObject({ unit: '1', direction: 'down', rule: { place: { file: '仮定.renkei' } }, assumed: true })
  const remainder = partOf(sharing.remainder)
  if (remainder) expect(remainder.bearer).toMatchObject({ name: '山形市' })
  partOf(sharing.formula)
  for (const clause of [span, amount.clause]) {
    const { file, line, column } = clause.place
    expect(texts.get(file)!.split('\n')[line - 1]!.slice(column - 1), clause.text).not.toBe('')
    expect(texts.get(file)!.slice(clause.span.start, clause.span.end)).not.toBe('')
  }
  for (const step of details.steps ?? []) expectWhole(step, missing, year)
}

test('amount, set, figures with vintage, rounding, remainder and sentence are each there as data, or say why not', () => {
  for (const { line, outcome, body } of all) {
    const explanation = explain(line.id, outcome.year, body)
    expectWhole(explanation, explanation.missing, outcome.year)
  }
})

test('every document has text at 80 columns, in both languages', () => {
  for (const { line, outcome } of found.filter(({ outcome: { year } }) => year === '2025' || year === '2029')) {
    for (const of of [context, english]) {
      for (const body of [undefined, '062014', '063410']) {
        const text = printText(documentOf(of, explain(line.id, outcome.year, body, of)))
        expect(text.split('\n').filter((row) => displayWidth(row) > 80)).toEqual([])
        expect(text).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  }
})

test('programme 12 for 大石田町 is a basis of calculation when read aloud', async () => {
  const { code, out } = await inProcess('explain', folder, '--programme', '12', '--body', '大石田町', '--year', 'R7')
  expect(code).toBe(0)
  const read = out.replaceAll(/\n +/g, '')
  for (const part of [
    '大石田町の負担額　6,071円（算定済）',
    '同盟会運営費491,000円を、関係市町（14団体）が人口の割合により按分して負担する。',
    '国勢調査 令和2年10月1日（確定）',
    '491,000円 × 6,577人 ÷ 531,855人',
    '6,071円78銭…',
    '端数の合計9円は、山形市が負担する。',
    '2 都市機能.renkei 28行「同盟会運営費は、関係市町が人口の割合により按分して負担する。」',
    '仮定.renkei 4行「負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。」（仮定）',
    '人口.csv（国勢調査 令和2年10月1日、令和3年11月30日公表）',
  ]) expect(read).toContain(part)
})

test('programme 10 says which table lacks what of whom; programme 13 who must agree', async () => {
  const joined = async (...options: readonly string[]) => (await inProcess('explain', folder, '--year', 'R7', ...options)).out.replaceAll(/\n +/g, '')
  expect(await joined('--programme', '10')).toContain('山形市、山辺町及び中山町の消防費基準財政需要額（消防費基準財政需要額.csv）')
  expect(await joined('--programme', '13')).toContain('中枢都市（山形市）及び連携市町（13団体）が協議して定める')
})

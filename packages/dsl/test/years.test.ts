import { expect, test } from 'vitest'
import { partsIn, type Core } from '../src/index.ts'
import { sentences, withoutSpans } from './helpers.ts'

function core(text: string): Core {
  const [sentence] = sentences(`基準は、${text}とする。`)
  return [...partsIn(sentence!)][1]!.core
}

test.each([
  ['令和7年度', { calendar: 'fiscal', year: 2025 }],
  ['R7年度', { calendar: 'fiscal', year: 2025 }],
  ['Ｒ７年度', { calendar: 'fiscal', year: 2025 }],
  ['2025年度', { calendar: 'fiscal', year: 2025 }],
  ['平成31年度', { calendar: 'fiscal', year: 2019 }],
  ['令和元年度', { calendar: 'fiscal', year: 2019 }],
  ['令和2年', { calendar: 'calendar', year: 2020 }],
  ['2020年', { calendar: 'calendar', year: 2020 }],
  ['前年度', { calendar: 'fiscal', relative: -1 }],
  ['前々年度', { calendar: 'fiscal', relative: -2 }],
  ['当該年度', { calendar: 'fiscal', relative: 0 }],
  ['翌年度', { calendar: 'fiscal', relative: 1 }],
  ['毎年度', { calendar: 'fiscal', relative: 'every' }],
  ['各年度', { calendar: 'fiscal', relative: 'every' }],
  ['前年', { calendar: 'calendar', relative: -1 }],
])('%s', (text, expected) => {
  expect(core(text)).toMatchObject({ kind: 'year', ...expected })
})

test.each([
  ['令和7年度から令和11年度まで', 2025, 2029],
  ['２０２５年度から令和8年度まで', 2025, 2026],
  ['令和9年度以降', 2027, undefined],
  ['令和8年度以前', undefined, 2026],
])('%s is a range', (text, from, to) => {
  const range = core(text)
  expect(range.kind === 'year-range' && [range.from?.year, range.to?.year]).toEqual([from, to])
})

test('the years of a range have their own places', () => {
  const text = '期間は、令和7年度から令和11年度までとする。'
  const [sentence] = sentences(text)
  const range = [...partsIn(sentence!)][1]!.core
  const start = sentence!.span.start
  const cut = (span: { readonly start: number; readonly end: number } | undefined): string => text.slice((span?.start ?? 0) - start, (span?.end ?? 0) - start)
  expect(range.kind === 'year-range' && [cut(range.from?.span), cut(range.to?.span)]).toEqual(['令和7年度', '令和11年度'])
})

test('過去3年度 are the three fiscal years before', () => {
  const range = core('過去3年度')
  expect(range.kind === 'year-range' && [range.from?.relative, range.to?.relative]).toEqual([-3, -1])
})

test.each([
  ['令和7年10月1日', { year: 2025, month: 10, day: 1 }],
  ['2025年10月1日', { year: 2025, month: 10, day: 1 }],
  ['前年10月1日現在', { relativeYear: -1, month: 10, day: 1 }],
  ['4月末日', { month: 4, day: 'end' }],
])('%s', (text, expected) => {
  const { image, ...date } = withoutSpans(core(text)) as { image: string }
  expect(date).toEqual({ kind: 'date', ...expected })
  expect(image).toBe(text)
})

test('a year goes before a name without の', () => {
  const [sentence] = sentences('負担金は、前年度分担金とする。')
  expect([...partsIn(sentence!)].map(({ core: { kind } }) => kind)).toEqual(['name', 'year', 'name'])
})

import { expect, test } from 'vitest'
import { parse } from '../src/index.ts'
import { sentencesOf } from './helpers.ts'
import { workedExample } from './worked-example.ts'

const { file, diagnostics } = parse('例.renkei', workedExample)

test('the worked example has no mistakes', () => {
  expect(diagnostics).toEqual([])
  expect(sentencesOf(file)).toHaveLength(27)
})

test('headings have keyword, number and name', () => {
  expect(file.sections.map(({ heading: { keyword, number, name } }) => [keyword, number?.value, name.value])).toEqual([
    ['枠組み', undefined, '山形連携中枢都市圏'],
    ['仮定', undefined, '端数処理'],
    ['指標', undefined, '人口'],
    ['事業', '12', '奥羽新幹線の整備実現'],
    ['事業', '2', '売上増進支援センターの広域活用'],
    ['事業', '28', '電子書籍サービス運用事業'],
    ['検算', undefined, '令和7年度の同盟会運営費'],
  ])
})

test('a section reaches from its heading to its last sentence', () => {
  const [framework] = file.sections
  expect(workedExample.slice(framework!.span.start, framework!.span.end)).toMatch(/^枠組み　山形[^]*大石田町とする。$/)
})

test('comments are kept, with their place', () => {
  expect(file.comments).toMatchObject([{ text: '全額を運営費とみるのは仮定として一覧に出る', trailing: true }])
})

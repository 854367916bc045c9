import { expect, test } from 'vitest'
import { didYouMean } from '@renkei/diagnostics'

const bodies = ['山形市', '寒河江市', '上山市', '村山市', '天童市', '東根市', '尾花沢市', '山辺町', '中山町', '河北町', '西川町', '朝日町', '大江町', '大石田町']

test.each([
  ['上市市', '上山市'],
  ['山方市', '山形市'],
  ['寒河市', '寒河江市'],
  ['尾花尺市', '尾花沢市'],
  ['大田石町', '大石田町'],
  ['山町', '山辺町'],
  ['大石田', '大石田町'],
  ['天童', '天童市'],
])('%s → %s', (typed, meant) => {
  expect(didYouMean(typed, bodies)).toBe(meant)
})

test.each(['東京都', '札幌市中央区', '', '市', 'x'.repeat(100)])('%s is close to nothing', (typed) => {
  expect(didYouMean(typed, bodies)).toBeUndefined()
})

test('width and the small ヶ are no difference', () => {
  expect(didYouMean('Ｇ２０基金', ['G20基金'])).toBe('G20基金')
  expect(didYouMean('七ヶ宿町', ['七ケ宿町'])).toBe('七ケ宿町')
})

test('works for options and commands, and for the beginning of a long name', () => {
  expect(didYouMean('--programe', ['--programme', '--body'])).toBe('--programme')
  expect(didYouMean('evalute', ['check', 'evaluate', 'explain', 'test'])).toBe('evaluate')
  expect(didYouMean('奥羽新幹線', ['奥羽新幹線の整備実現'])).toBe('奥羽新幹線の整備実現')
})

test('never suggests the name itself', () => {
  expect(didYouMean('山形市', ['山形市'])).toBeUndefined()
})

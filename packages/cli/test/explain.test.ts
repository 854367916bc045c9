import { expect, test } from 'vitest'
import { displayWidth } from '@renkei/diagnostics'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'
import { filesOf, sample } from './support/sample.ts'

const explain = (...options: readonly string[]) => inProcess('explain', sample('region'), ...options)

test('the basis of calculation of one body, as an officer writes it down', async () => {
  const { code, out } = await explain('--year', 'R7', '--programme', '2', '--body', 'にかほ市')
  expect(code).toBe(0)
  expect(out).toContain('1,000,001円 × 23,435人 ÷ 111,967人')
  expect(out).toContain('＝ 209,302円')
  expect(out.replaceAll(/\n +/g, '')).toContain('規則.renkei 39行「宣伝費は、関係市町が人口の割合により按分して負担する。」')
})

test.each([
  ['all bodies', ['--year', 'R7', '--programme', '2'], ['【2】観光の宣伝　宣伝費　令和7年度', '667,225円', '209,302円', '123,474円', '1,000,001円']],
  ['one body, in English', ['--year', 'R7', '--programme', '3', '--body', '054631', '--lang', 'en'], ['[3] 講座の開設: 講師料, FY2025', '600,000 yen × 12,500 persons ÷ 103,000 persons', '72,815 yen']],
  ['readings', ['--reading'], ['規則.renkei 33行「運営費は、中枢都市が負担する。」', '規則.renkei 39行「宣伝費は、関係市町が人口の割合により按分して負担する。」', '由利本荘市、にかほ市及び羽後町']],
  ['readings of one programme, in English', ['--reading', '--programme', '1', '--lang', 'en'], ['規則.renkei line 33: “運営費は、中枢都市が負担する。”', '中枢都市 bears all of 運営費.']],
])('%s: what is told, at 80 columns', async (_, options, told) => {
  const { code, out } = await explain(...options)
  expect(code).toBe(0)
  for (const row of out.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(80)
  for (const part of told) expect(out.replaceAll(/\n +/g, '')).toContain(part)
})

test('of a set and an amount readings tell once', async () => {
  const { out } = await explain('--reading')
  expect(out.replaceAll(/\n +/g, '').match(/関係市町は、由利本荘市、にかほ市及び羽後町/g)).toHaveLength(1)
})

test('every combination says something', async () => {
  for (const year of ['R7', 'R8', 'R9']) {
    for (const programme of ['1', '2', '3', '4', '5', undefined]) {
      for (const body of ['由利本荘市', '羽後町', undefined]) {
        const { code, out } = await explain('--year', year, ...(programme === undefined ? [] : ['--programme', programme]), ...(body === undefined ? [] : ['--body', body]))
        expect(code).toBe(0)
        expect(out.trim()).not.toBe('')
      }
    }
  }
})

test('a body outside the set is told so', async () => {
  expect((await explain('--year', 'R7', '--programme', '1', '--body', '羽後町')).out).toContain('負担するのは中枢都市（由利本荘市）であり、羽後町は、これに含まれない。')
})

test('where there is nothing to explain, that is said', async () => {
  const rules = filesOf('settled')
  const folder = folderOf({ ...rules, '規則.renkei': rules['規則.renkei']!.replace('関係市町が人口の割合により按分して', '甲市が').replace(/検算[^]*/, '事業【2】広報\n出典の箇所は、「別表」とする。\n') })
  const said = async (...options: readonly string[]) => (await inProcess('explain', folder, '--year', 'R8', ...options)).out
  expect(await said('--programme', '2')).toBe('令和8年度の事業【2】の費用について、負担の定めはありません。\n')
  expect(await said('--programme', '2', '--lang', 'en')).toBe('The rules do not say who bears any cost of programme [2] in FY2026.\n')
  expect(await said('--programme', '2', '--reading')).toBe('事業【2】には、この年度に当てはまる負担の文はありません。\n')
  expect(await said('--body', '乙町')).toBe('令和8年度の費用のうち、乙町が負担に関わるものはありません。\n')
})

test('explanations as data', async () => {
  const { out } = await explain('--year', 'R7', '--programme', '2', '--body', 'にかほ市', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({
    ruleSet: { name: '由利圏域' },
    fiscalYear: 2025,
    explanations: [
      {
        method: 'pro-rata',
        amount: { value: '1000001' },
        figures: [{ name: '人口', vintage: '国勢調査 令和2年10月1日' }],
        rounding: { unit: '1', direction: 'down' },
        span: { place: { file: '規則.renkei', line: 39, column: 1 } },
        yen: [{ body: { member: '052141' }, yen: 209_302 }],
      },
    ],
  })
})

test('readings as data', async () => {
  const { out } = await explain('--reading', '--programme', '2', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({
    readings: [
      {
        programme: '2', cost: '宣伝費', method: 'pro-rata', years: [2025, 2026, 2027],
        amounts: [{ years: [2025], yen: '1000001' }, { years: [2026], yen: '900000' }, { years: [2027], mark: 'undetermined' }],
        rounding: { unit: '1', direction: 'down', to: 'bearer', bearer: '中枢都市', assumed: true },
      },
    ],
  })
})

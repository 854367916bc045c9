import { expect, test } from 'vitest'
import { folderOf, SHIFT_JIS } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'
import { filesOf, sample } from './support/sample.ts'

/** `@region` stands for the folder of a sample. */
const renkei = (line: string) => inProcess(...line.split(' ').map((word) => (word.startsWith('@') ? sample(word.slice(1)) : word)))

test('help and version go to the output', async () => {
  expect(await renkei('--version')).toEqual({ code: 0, out: 'renkei 0.1.0\n', err: '' })
  for (const command of ['', 'check ', 'evaluate ', 'explain ', 'show ', 'test ', 'fmt ', 'lint ']) {
    expect((await renkei(`${command}--help`)).out).toContain('例\n')
    expect((await renkei(`${command}--help --lang en`)).out).toContain('Examples\n')
  }
})

test('wrong usage is told with where to read on', async () => {
  expect(await renkei('evaluate @region --yaer R7')).toEqual({
    code: 2, out: '', err: 'renkei: 「--yaer」という指定はありません。もしかして --year ですか。\n使い方: renkei evaluate --help\n',
  })
  expect((await renkei('evaluate nowhere --lang en')).err).toBe('renkei: There is no folder “nowhere”. Check where it is and how it is spelt.\nUsage: renkei evaluate --help --lang en\n')
})

test('check is fine', async () => {
  expect(await renkei('check @settled')).toEqual({ code: 0, out: '誤りはありません（ファイル2件）。\n', err: '' })
  expect((await renkei('check @settled --lang en')).out).toBe('No errors (2 files).\n')
})

test('check shows what is wrong, where, and what was probably meant', async () => {
  expect(await renkei('check @mistakes')).toEqual({
    code: 1,
    err: '',
    out: `error[R0203]: 「羽前町」という団体はありません
 ┌─ 規則.renkei:4:13
4│ 連携市町は、にかほ市及び羽前町とする。
 │                         ^^^^^^
 │ もしかして「羽後町」ですか（団体コード 054631）

誤り1件、注意0件、お知らせ0件
`,
  })
})

test('check looks at the figures of every year', async () => {
  const { code, out } = await renkei('check @region')
  expect(code).toBe(0)
  expect(out).toContain('warning[R0423]')
  expect(out).toMatch(/誤り0件、注意2件、お知らせ0件\n$/)
})

test('a hundred diagnostics are enough', async () => {
  const many = Array.from({ length: 250 }, (_, at) => `事業【${String(at + 1)}】窓口\n関係市町は、にかほ市及び羽前町とする。\n`).join('')
  const { out } = await inProcess('check', folderOf({ ...filesOf('mistakes'), '規則.renkei': `枠組み　由利圏域\n期間は、令和7年度から令和8年度までとする。\n中枢都市は、由利本荘市とする。\n連携市町は、にかほ市及び羽後町とする。\n${many}` }))
  expect(out.match(/error\[/g)).toHaveLength(100)
  expect(out).toContain('ほかに150件あります')
})

test.each(['evaluate', 'explain', 'test'])('%s computes nothing while there are errors', async (command) => {
  const { code, out, err } = await renkei(`${command} @mistakes`)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('error[R0203]')
})

test('with a file left out nothing is bound: its names would all be unknown', async () => {
  const { code, out, err } = await inProcess('evaluate', folderOf({ ...filesOf('settled'), '人口.csv': '\0' }))
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.match(/error\[R\d+\]/g)).toEqual(['error[R0603]'])
})

test('rules in Shift_JIS are shown as they read', async () => {
  const { code, out } = await inProcess('check', folderOf({ 'a.renkei': SHIFT_JIS }))
  expect(code).toBe(1)
  expect(out).toContain('1│ 事業。\n │ ^^^^^^')
})

test('evaluate in each format', async () => {
  expect((await renkei('evaluate @region --year R7')).out).toContain('【2】観光の宣伝')
  expect(JSON.parse((await renkei('evaluate @region --year R7 --format json')).out)).toMatchObject({ ruleSet: { name: '由利圏域' }, fiscalYear: 2025 })
  expect((await renkei('evaluate @region --year R7 --format csv')).out).toContain('\r\n')
})

test('JSON has the shape that programs are promised', async () => {
  const { out } = await renkei('evaluate @region --year 2025 --programme 2 --format json')
  expect(JSON.parse(out)).toMatchObject({
    ruleSet: { name: '由利圏域', version: '0.0.0', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    figures: [{ key: '人口｜直近の国勢調査', name: '人口', source: '人口.csv', vintage: '国勢調査 令和2年10月1日', quality: 'final', published: '2021-11-30' }],
    assumptions: expect.arrayContaining([expect.objectContaining({ kind: 'assumption', title: '端数処理', concerned: true })]),
    outcomes: [
      {
        programme: '2', cost: '宣伝費', fiscalYear: 2025, state: 'determined', total: 1_000_001,
        shares: [{ code: '052108', name: '由利本荘市', yen: 667_225 }, { code: '052141', name: 'にかほ市', yen: 209_302 }, { code: '054631', name: '羽後町', yen: 123_474 }],
        open: [], missing: [],
      },
    ],
  })
})

test('year, programme and body select a part', async () => {
  const { out } = await renkei('evaluate @region --year 令和8年度 --programme 【２】 --body ０５２１４１ --format json')
  const { fiscalYear, outcomes, totals } = JSON.parse(out) as { fiscalYear: number; outcomes: { shares: object[] }[]; totals: { determined: number } }
  expect({ fiscalYear, shares: outcomes.map(({ shares }) => shares) }).toEqual({ fiscalYear: 2026, shares: [[{ code: '052141', name: 'にかほ市', yen: 188_372 }]] })
  expect(totals.determined).toBe(188_372)
})

test('figures published later are not known yet', async () => {
  const { out } = await renkei('evaluate @region --year R7 --programme 2 --as-of 2021-11-29 --format json')
  expect(JSON.parse(out)).toMatchObject({ asOf: '2021-11-29', outcomes: [{ state: 'awaiting-figures', shares: [], missing: [{ kind: 'figure', name: '人口' }] }] })
})

test('without a year the present one is meant', async () => {
  expect(JSON.parse((await renkei('evaluate @region --format json')).out)).toMatchObject({ fiscalYear: 2025 })
})

test.each([
  ['--year R20', '令和20年度は、この枠組みの期間の外です'],
  ['--programme 99', '事業「99」はありません'],
  ['--body 羽前町', 'もしかして 羽後町 ですか'],
])('evaluate %s is not in the rules', async (option, message) => {
  const { code, out, err } = await renkei(`evaluate @region ${option}`)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})

test('under --strict what is open or provisional is no success', async () => {
  expect((await renkei('evaluate @region --strict')).code).toBe(3)
  expect((await renkei('evaluate @region --programme 3 --strict')).code).toBe(3)
  expect((await renkei('evaluate @region --programme 2 --strict')).code).toBe(0)
  expect((await renkei('evaluate @region')).code).toBe(0)
  expect((await renkei('evaluate @settled --strict')).code).toBe(0)
})

test('what cannot be computed is an error, told beside what can', async () => {
  for (const options of ['', ' --strict', ' --programme 1']) {
    const { code, out, err } = await renkei(`evaluate @zero-weight --year R7${options}`)
    expect(code).toBe(1)
    expect(out).toMatch(/講師料 +誤り\n/)
    expect(err).toContain('error[R0501]')
  }
  expect(await renkei('test @zero-weight')).toMatchObject({ code: 1 })
})

test('warnings are counted after the output, not listed', async () => {
  const { code, out, err } = await renkei('evaluate @region')
  expect({ code, last: out.at(-1) }).toEqual({ code: 0, last: '\n' })
  expect(err).toMatch(/^注意とお知らせが\d+件あります。次のコマンドで見られます。\n {2}renkei check .*region\n$/)
})

test('test tells what holds', async () => {
  expect(await renkei('test @region')).toMatchObject({ code: 0, out: '検算は書かれていません。書き方は renkei test --help を見てください。\n' })
  expect(await renkei('test @settled')).toMatchObject({ code: 0, out: expect.stringMatching(/検算3件のうち、合ったもの3件、合わないもの0件、計算できないもの0件\n$/) })
})

test('test tells what does not hold, and what cannot be known', async () => {
  const rules = filesOf('settled')
  const wrong = rules['規則.renkei']!.replace('222,222円', '222,223円').replace('令和8年度1,100千円', '令和8年度は未定')
  const checks = '\n検算　令和8年度\n令和8年度の運営費の合計額は、1円である。\n'
  expect(await inProcess('test', folderOf({ ...rules, '規則.renkei': wrong + checks }))).toEqual({
    code: 1,
    err: '',
    out: `令和7年度の運営費（規則.renkei）
  合っています  18行  甲市の負担額は666,667円
  合いません  18行  乙町の負担額は222,223円
    検算に書いた値: 222,223円
    計算した値: 222,222円
  合っています  18行  丙町の負担額は111,111円
令和8年度（規則.renkei）
  計算できません  21行  令和8年度の運営費の合計額は、1円
    検算に書いた値: 1円
    計算した値: 資料待ち

検算4件のうち、合ったもの2件、合わないもの1件、計算できないもの1件
`,
  })
  const { out } = await inProcess('test', folderOf({ ...rules, '規則.renkei': wrong + checks }), '--lang', 'en')
  expect(out).toContain('    Written in the check: 222,223 yen\n    Computed: 222,222 yen\n')
  expect(out).toContain('    Computed: figures missing\n')
})

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, SHIFT_JIS } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const FRAME = `枠組み　見本
期間は、令和7年度から令和7年度までとする。
構成団体は、甲市及び乙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。
`
const edition = (version: string, notes: string, method = '二分方式') => `規則集　川の方式集

版　第${version}版
${notes}
${version === '1.0' ? '' : '\n版　第1.0版\n変更は、「初めての版」とする。\n'}
${FRAME}
按分方式　${method}
経費は、関係団体が均等に負担する。

事業【1】見本
事業費は、令和7年度900千円とする。
事業費の内訳は、運営費とする。
運営費は、構成団体が「${method}」により負担する。

検算　令和7年度
令和7年度の運営費の乙町の負担額は、450,000円である。
`
const FIRST = edition('1.0', '変更は、「初めての版」とする。')
const SECOND = edition('1.1', '変更は、「名前を直した」とする。\n「二分方式」を「半分方式」に改める。', '半分方式')
const USER = `${FRAME}
事業【1】会議
事業費は、令和7年度500千円とする。
事業費の内訳は、会議費とする。
会議費は、構成団体が「二分方式」により負担する。
`

/** A folder with 川の方式集 packed into it. */
async function packedIn(folder: string, rules = FIRST) {
  const said = await inProcess('pack', folderOf({ '規則.renkei': rules }), '--out', folder)
  return { ...said, file: join(folder, `川の方式集-${/第([\d.]+)版/.exec(rules)![1]}.renkeipack`) }
}

test('a rule set is packed, added, referred to and computed, without anything else', async () => {
  const { code, out, file } = await packedIn(folderOf({}))
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('規則集  川の方式集　第1.0版（ファイル1件）') })
  const folder = folderOf({ '規則.renkei': USER })
  expect(await inProcess('add', file, folder)).toMatchObject({ code: 0, out: expect.stringContaining('参照する行を書きました') })
  expect(readFileSync(join(folder, '参照.renkei'), 'utf8')).toBe('参照　川の方式集　第1.0版\n')
  expect(await inProcess('evaluate', folder)).toMatchObject({ code: 0, out: expect.stringContaining('甲市 250,000円   乙町 250,000円') })
  expect(await inProcess('fmt', folder)).toMatchObject({ code: 0 })
  expect(await inProcess('check', folder)).toMatchObject({ code: 0, out: '誤りはありません（ファイル3件）。\n' })
  expect(readFileSync(join(folder, '参照/川の方式集-1.0.renkeipack'), 'utf8')).toBe(readFileSync(file, 'utf8'))
})

test('a packed rule set can be read as it is', async () => {
  const { file } = await packedIn(folderOf({}))
  expect(await inProcess('test', file)).toMatchObject({ code: 0, out: expect.stringContaining('合っています') })
  expect(await inProcess('evaluate', file)).toMatchObject({ code: 0 })
})

test('adding again changes nothing; another content under the name only with --force', async () => {
  const { file } = await packedIn(folderOf({}))
  const folder = folderOf({ '規則.renkei': USER })
  await inProcess('add', file, folder)
  expect(await inProcess('add', file, folder)).toMatchObject({ code: 0, out: expect.stringContaining('すでに同じもの') })
  const place = join(folder, '参照/川の方式集-1.0.renkeipack')
  writeFileSync(place, '大事なもの')
  expect(await inProcess('add', file, folder)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0611]') })
  expect(readFileSync(place, 'utf8')).toBe('大事なもの')
  expect(await inProcess('add', file, folder, '--force')).toMatchObject({ code: 0 })
  expect(readFileSync(place, 'utf8')).toBe(readFileSync(file, 'utf8'))
  expect(readdirSync(join(folder, '参照'))).toEqual(['川の方式集-1.0.renkeipack'])
})

test('for a later edition the line to change is told, and what changed', async () => {
  const folder = folderOf({ '規則.renkei': USER })
  const dist = folderOf({})
  await inProcess('add', (await packedIn(dist)).file, folder)
  const { out } = await inProcess('add', (await packedIn(dist, SECOND)).file, folder)
  expect(out).toContain('  今の行    参照　川の方式集　第1.0版\n  改める行  参照　川の方式集　第1.1版\n変わったこと\n  名前を直した\n名前の変わったもの\n  「二分方式」は、「半分方式」に改められました\n')
  expect(await inProcess('evaluate', folder)).toMatchObject({ code: 0 })
  const line = join(folder, '参照.renkei')
  writeFileSync(line, readFileSync(line, 'utf8').replace('1.0', '1.1'))
  expect(await inProcess('check', folder)).toMatchObject({ code: 1, out: expect.stringContaining('error[R0275]') })
})

test('where 参照.renkei is there already, the line is told and the file left as it is', async () => {
  const { file } = await packedIn(folderOf({}))
  const folder = folderOf({ '規則.renkei': USER, '参照.renkei': '※ ここに参照を書く\n' })
  expect(await inProcess('add', file, folder, '--lang', 'en')).toMatchObject({ code: 0, out: expect.stringContaining('Write this line into the rules:\n  参照　川の方式集　第1.0版\n') })
  expect(readFileSync(join(folder, '参照.renkei'), 'utf8')).toBe('※ ここに参照を書く\n')
})

test.each([
  ['cut short', (text: string) => text.slice(0, 400), 'R0624'],
  ['changed', (text: string) => text.replace('900千円', '901千円'), 'R0625'],
  ['with a name that leads outside', (text: string) => text.replace('=== 規則', '=== ../規則'), 'R0627'],
  ['none', () => FIRST, 'R0623'],
  ['saved as Shift_JIS', () => SHIFT_JIS, 'R0601'],
  ['saved in another encoding', () => Uint8Array.of(0x8e, 0x96, 0xff, 0xff), 'R0602'],
])('a file that is %s is not added', async (_, damaged, code) => {
  const { file } = await packedIn(folderOf({}))
  const bad = join(folderOf({ 'a.renkeipack': damaged(readFileSync(file, 'utf8')) }), 'a.renkeipack')
  const folder = folderOf({ '規則.renkei': USER })
  expect(await inProcess('add', bad, folder)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`error[${code}]`) })
  expect(readdirSync(folder)).toEqual(['規則.renkei'])
  expect(await inProcess('evaluate', bad)).toMatchObject({ code: 1, err: expect.stringContaining(`error[${code}]`) })
  mkdirSync(join(folder, '参照'))
  writeFileSync(join(folder, '参照/川の方式集-1.0.renkeipack'), readFileSync(bad))
  expect(await inProcess('check', folder)).toMatchObject({ code: 1, out: expect.stringContaining(`error[${code}]`) })
})

test('what is missing is told as wrong usage', async () => {
  const folder = folderOf({ '規則.renkei': USER })
  expect(await inProcess('add')).toMatchObject({ code: 2, err: expect.stringContaining('取り込むファイル') })
  expect(await inProcess('add', join(folder, 'ない.renkeipack'), folder)).toMatchObject({ code: 2, err: expect.stringContaining('ない.renkeipack') })
  const { file } = await packedIn(folderOf({}))
  expect(await inProcess('add', file, folderOf({}))).toMatchObject({ code: 2, err: expect.stringContaining('規則のファイル') })
  expect(await inProcess('add', file, folder, folder)).toMatchObject({ code: 2 })
})

test('an edition is packed once: another content needs a later one, and every name that is gone a word', async () => {
  const dist = folderOf({})
  await packedIn(dist)
  expect(await packedIn(dist)).toMatchObject({ code: 0, out: expect.stringContaining('変わりはありません') })
  expect(await packedIn(dist, FIRST.replace('900千円', '900,000円'))).toMatchObject({ code: 1, err: expect.stringContaining('error[R0628]') })
  expect(await packedIn(dist, SECOND.replace('「二分方式」を「半分方式」に改める。\n', ''))).toMatchObject({ code: 1, err: expect.stringContaining('error[R0280]') })
  expect(readdirSync(dist)).toEqual(['川の方式集-1.0.renkeipack'])
  expect(await packedIn(dist, SECOND)).toMatchObject({ code: 0 })
  const again = folderOf({ '規則.renkei': FIRST.replace('900千円', '900,000円') })
  const alone = folderOf({})
  await packedIn(alone)
  expect(await inProcess('pack', again, '--out', alone, '--force')).toMatchObject({ code: 0 })
  expect(await inProcess('pack', again, '--out', folderOf({}), '--before', join(dist, '川の方式集-1.1.renkeipack'))).toMatchObject({ code: 1, err: expect.stringContaining('error[R0628]') })
})

test('what does not hold, has errors, or is no package is not packed', async () => {
  const dist = folderOf({})
  expect(await packedIn(dist, FIRST.replace('450,000円', '450,001円'))).toMatchObject({ code: 1, err: expect.stringContaining('検算が合わないので') })
  expect(await packedIn(dist, FIRST.replace('均等に', '適当に'))).toMatchObject({ code: 1, err: expect.stringContaining('error[') })
  expect(await inProcess('pack', folderOf({ '規則.renkei': USER.replace('「二分方式」により', '均等に') }), '--out', dist)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0621]') })
  expect(readdirSync(dist)).toEqual([])
})

test('a place that cannot be written is told, and nothing is left behind', async () => {
  const folder = folderOf({ '配布用': 'これはファイル' })
  expect(await packedIn(join(folder, '配布用'))).toMatchObject({ code: 1, err: expect.stringMatching(/error\[R\d+\]: .*書き込めません/) })
  expect(readdirSync(folder)).toEqual(['配布用'])
  const user = folderOf({ '規則.renkei': USER, '参照': 'これはファイル' })
  expect(await inProcess('add', (await packedIn(folderOf({}))).file, user)).toMatchObject({ code: 1, err: expect.stringMatching(/error\[R\d+\]: .*書き込めません/) })
  expect(readdirSync(user)).toEqual(['参照', '規則.renkei'])
})

test('--types writes the names beside the package, once', async () => {
  const dist = folderOf({})
  const rules = folderOf({ '規則.renkei': FIRST })
  expect(await inProcess('pack', rules, '--out', dist, '--types')).toMatchObject({ code: 0, out: expect.stringContaining('名前の型を書きました') })
  expect(readFileSync(join(dist, '川の方式集-1.0.d.ts'), 'utf8')).toContain("readonly costs: {\n    readonly '1': '運営費'\n")
  expect((await inProcess('pack', rules, '--out', dist, '--types')).out).toBe(`変わりはありません: ${join(dist, '川の方式集-1.0.renkeipack')}\n`)
  writeFileSync(join(dist, '川の方式集-1.0.d.ts'), '書き換えたもの')
  expect(await inProcess('pack', rules, '--out', dist, '--types')).toMatchObject({ code: 1, err: expect.stringContaining('error[R0611]') })
})

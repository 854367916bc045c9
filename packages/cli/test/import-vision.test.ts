import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const VISION = `# 川の連携中枢都市圏ビジョン

(1) 圏域を構成する市町の名称

川上市、川中町、川下町

(2) 取組の期間

令和7年度から令和11年度までの5年間とします。

連携協約の規定	
川上市の役割	取組の中心となる。
連携市町の役割	力を合わせる。

連携事業名	【1】広報の共同発行
関連する市町	(★) 川上市 (★) 川中丁 (★) 川下町
実施スケジュール及び事業費見込	年度	2025年度	2026年度	2027年度	2028年度	2029年度	合計
	事業費見込（千円）	900	1,200	*	*	*	
費用負担の考え方	印刷費については、各市町が均等に負担する。

連携事業名	【2】図書館の相互利用
関連する市町	(★) 川上市 ( ) 川中町 (★) 川下町
実施スケジュール及び事業費見込	年度	2025年度	2026年度	2027年度	2028年度	2029年度	合計
	事業費見込（千円）	—	500	*	*	*	
費用負担の考え方	利用の多寡を勘案し、相応の額を拠出する。
`
const given = (name = 'ビジョン.txt', text = VISION) => {
  const folder = folderOf({ [name]: text })
  return { folder, file: join(folder, name), out: join(folder, '下書き') }
}

test('a vision becomes a draft that checks and computes, with what has to be looked at on the screen and in a file', async () => {
  const { file, out } = given()
  const said = await inProcess('import', file, '-o', out)
  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toContain('団体 3、事業 2、年度ごとの事業費 10')
  expect(said.out).toContain(`書きました: ${join(out, '要確認.md')}`)
  expect(said.out).toContain('「川中丁」という団体（16行）')
  expect(readFileSync(join(out, '要確認.md'), 'utf8')).toMatch(/「ビジョン.txt」から取り込んだ下書き[^]*利用の多寡を勘案し、相応の額を拠出する。/)
  expect(await inProcess('check', out)).toMatchObject({ code: 0 })
  expect((await inProcess('evaluate', out, '--year', 'R7')).out).toMatch(/川上市 300,000円 +川中町 300,000円 +川下町 300,000円/)
  expect((await inProcess('evaluate', out, '--year', 'R8')).out).toMatch(/要確認の費用 +資料待ち/)
})

test('files that are there stay as they are, unless --force is written', async () => {
  const { file, out } = given()
  mkdirSync(out)
  writeFileSync(join(out, '枠組み.renkei'), '※ 直したもの')
  writeFileSync(join(out, 'メモ.txt'), '残す')
  expect(await inProcess('import', file, '-o', out)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0611]') })
  expect(readdirSync(out).sort()).toEqual(['メモ.txt', '枠組み.renkei'].sort())
  expect(await inProcess('import', file, '-o', out, '--force')).toMatchObject({ code: 0 })
  expect(readFileSync(join(out, '枠組み.renkei'), 'utf8')).toContain('枠組み　川の連携中枢都市圏')
  expect(readFileSync(join(out, 'メモ.txt'), 'utf8')).toBe('残す')
})

test('nothing is written where the document cannot be read, and nothing is left beside the folder', async () => {
  const { folder, file, out } = given('文.md', 'ただの文です。')
  expect(await inProcess('import', file, '-o', out)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('error[R0490]') })
  expect(await inProcess('import', join(folder, 'ない.md'), '-o', out)).toMatchObject({ code: 2, err: expect.stringContaining('ない.md') })
  expect(existsSync(out)).toBe(false)
  expect(readdirSync(folder)).toEqual(['文.md'])
  // The folder cannot be made below a file.
  expect(await inProcess('import', given().file, '-o', join(file, '下書き'))).toMatchObject({ code: 1, err: expect.stringContaining('error[R0630]') })
})

test('a file of 300 MB is refused before it is read', async () => {
  const { file, out } = given()
  truncateSync(file, 300 * 1024 * 1024)
  expect(await inProcess('import', file, '-o', out)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0604]') })
})

test('text of Windows is read; an encoding that would have to be guessed is refused at its place', async () => {
  const { file, out } = given('ビジョン.md')
  // 表題 in Shift_JIS, then bytes that are neither.
  writeFileSync(file, Uint8Array.of(0x95, 0x5c, 0x91, 0xe8, 0x0a))
  expect(await inProcess('import', file, '-o', out)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0490]') })
  writeFileSync(file, Uint8Array.of(0x61, 0x0a, 0xa4, 0xff, 0x0a))
  expect(await inProcess('import', file, '-o', out)).toMatchObject({ code: 1, err: expect.stringMatching(/error\[R0602\][^]*:2:1/) })
  writeFileSync(file, Uint8Array.of(0x50, 0x4b, 0, 0))
  expect(await inProcess('import', file, '-o', out)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0603]') })
})

test('without a folder to write to, what would come of it is shown', async () => {
  const { folder, file } = given()
  expect(await inProcess('import', file)).toMatchObject({ code: 0, out: expect.stringMatching(/事業 2[^]*まだ書き込んでいません/) })
  expect(readdirSync(folder)).toEqual(['ビジョン.txt'])
})

test('text that is no vision is taken for a table of figures', async () => {
  const { file } = given('人口.txt', '団体名\t人口\n山形市\t10\n')
  expect((await inProcess('import', file)).out).not.toContain('事業')
})

test('--force takes away what only the draft before had, and nothing else', async () => {
  const { folder, file, out } = given()
  expect(await inProcess('import', file, '-o', out)).toMatchObject({ code: 0 })
  const before = readdirSync(out)
  writeFileSync(join(out, '自分で書いた規則.renkei'), '※ 残す')
  writeFileSync(join(folder, 'ビジョン.txt'), VISION.replace(/利用の多寡.*/, '図書館の運営費については、川上市が負担する。').replace('川中丁', '川中町'))
  const said = await inProcess('import', file, '-o', out, '--force')
  const gone = before.filter((name) => !readdirSync(out).includes(name))
  expect(gone).toEqual(['疑義.renkei'])
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining(`前の下書きのファイルを除きました: ${join(out, '疑義.renkei')}`) })
  expect(readFileSync(join(out, '自分で書いた規則.renkei'), 'utf8')).toBe('※ 残す')
})

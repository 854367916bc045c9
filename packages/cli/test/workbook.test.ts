import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { inProcess } from './support/in-process.ts'

const yamagata = fileURLToPath(new URL('../../rulesets/yamagata-core-city', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
const file = join(folder, '積算.xlsx')

afterAll(() => rmSync(folder, { recursive: true }))

test('export writes a workbook whose cells are formulas, and never over another file', async () => {
  const { code, out } = await inProcess('export', yamagata, '--year', 'R7', '-o', file)
  expect([code, out]).toEqual([0, `書き出しました: ${file}\n`])
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  expect(book.worksheets.map(({ name }) => name)).toEqual(['条件', '基礎数値', '負担金算定', '納期別', '根拠', '仮定・疑義・未決', '計算過程'])
  const yen = book.definedNames.getRanges('決定額_12_同盟会運営費').ranges[0]!
  expect(yen).toMatch(/^'?負担金算定'?!\$([A-Z])\$\d+:\$\1\$\d+$/)
  const before = readFileSync(file)
  expect((await inProcess('export', yamagata, '--year', 'R7', '-o', file)).code).toBe(1)
  expect(readFileSync(file).equals(before)).toBe(true)
  expect((await inProcess('export', yamagata, '--year', 'R7', '-o', file, '--force')).code).toBe(0)
  expect(readdirSync(folder)).toEqual(['積算.xlsx'])
})

test('export says which file is meant and which kinds there are', async () => {
  expect((await inProcess('export', yamagata)).err).toContain('書き出すファイルを、--out の後に書いてください。')
  const other = join(folder, '積算.txt')
  expect((await inProcess('export', yamagata, '-o', other)).code).toBe(2)
  expect(existsSync(other)).toBe(false)
})

test('twin agrees with the workbook that export wrote', async () => {
  const { code, out } = await inProcess('twin', file, '--with', yamagata, '--year', 'R7')
  expect(out).toContain('【12】同盟会運営費　一致 14/14\n')
  expect(out).toContain('すべての額が一致しています。\n')
  expect(code).toBe(0)
})

test('twin names the first cell that differs and the likely cause', async () => {
  const made = new ExcelJS.Workbook()
  await made.xlsx.readFile(file)
  const shares = made.getWorksheet('負担金算定')!
  const range = made.definedNames.getRanges('決定額_12_同盟会運営費').ranges[0]!
  const [from, to] = range.match(/\d+/g)!.map(Number)
  const column = range.at(range.indexOf('$') + 1)!
  const rows = Array.from({ length: to! - from! + 1 }, (_, i) => [String(shares.getCell(from! + i, 1).value), Number(shares.getCell(`${column}${from! + i}`).result)] as const)
  const book = new ExcelJS.Workbook()
  book.addWorksheet('負担金').addRows([['同盟会運営費'], ['市町名', '負担額'], ...rows.map(([name, yen], i) => [name, i === 4 ? rows[3]![1] : yen])])
  const staff = join(folder, '負担金.xlsx')
  await book.xlsx.writeFile(staff)
  const { code, out } = await inProcess('twin', staff, '--with', yamagata, '--year', 'R7')
  expect(code).toBe(1)
  expect(out).toContain(`最初に違う額　負担金!B7　${rows[4]![0]}`)
  expect(out).toContain('考えられる原因　6行目の額が7行目に写っている\n')
})

test('twin reads no file that is not a workbook, and asks for the rules', async () => {
  const text = join(folder, '負担金.txt.xlsx')
  writeFileSync(text, 'これはブックではない')
  expect((await inProcess('twin', text, '--with', yamagata)).code).toBe(1)
  expect((await inProcess('twin', file)).err).toContain('規則を入れたフォルダーを、--with の後に書いてください。')
})

/** A workbook of the staff: rows as they stand in its first sheet. */
async function staffBook(name: string, rows: readonly (readonly unknown[])[]): Promise<string> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('負担金').addRows(rows.map((row) => [...row]))
  const path = join(folder, name)
  await book.xlsx.writeFile(path)
  return path
}

test.each([
  ['without a column of amounts', [['市町名', '担当課', '備考'], ['山形市', '企画課', 'なし'], ['寒河江市', '財政課', 'なし'], ['上山市', '総務課', 'なし']]],
  ['of the bodies of another framework', [['市町名', '負担額'], ['福島市', 1_000], ['二本松市', 2_000], ['伊達市', 3_000]]],
  ['that is empty', []],
  ['whose formulas were saved without a value', [['市町名', '負担額'], ['山形市', { formula: 'SUM(1,2)' }], ['寒河江市', { formula: '"x"&"y"' }], ['上山市', { formula: 'NOW()' }]]],
])('twin says that a workbook %s has nothing to compare', async (name, rows) => {
  const path = await staffBook(`${name}.xlsx`, rows)
  const { code, out, err } = await inProcess('twin', path, '--with', yamagata, '--year', 'R7')
  expect({ code, err }).toEqual({ code: 1, err: expect.not.stringContaining('プログラムの不具合') })
  expect(out).toContain('規則の団体と費目に当たる額が、ブックに見つかりません')
})

test('twin reads no workbook with a password', async () => {
  const path = join(folder, '暗号.xlsx')
  // What Excel writes with a password is a compound file, whatever it is called.
  writeFileSync(path, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]))
  const { code, out, err } = await inProcess('twin', path, '--with', yamagata, '--year', 'R7')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/error\[R065\d\][^]*暗号\.xlsx/)
})

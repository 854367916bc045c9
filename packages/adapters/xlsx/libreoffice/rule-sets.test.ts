import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { workbookOf, writeWorkbook, type Cell, type Workbook, type WorkbookInput } from '../src/index.ts'
import { compareWith } from '../test/helpers/compare.ts'
import { folders, inputOf, openFolder } from '../test/helpers/rule-set-workbook.ts'

const missing = spawnSync('soffice', ['--version']).error !== undefined
if (missing) console.log('LibreOffice (soffice) is not installed here: nothing was recalculated. On Debian: apt-get install libreoffice-calc-nogui')

interface Written {
  readonly file: string
  readonly input: WorkbookInput
  readonly workbook: Workbook
}

test.skipIf(missing)('LibreOffice computes the workbooks of all rule sets to the same yen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  const written = await writeAll(folder)
  const out = join(folder, 'computed')
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx', '--outdir', out, ...written.map(({ file }) => join(folder, file))], { stdio: 'ignore' })
  let yen = 0
  for (const { file, input, workbook } of written) yen += compareWith(input.outcome!, input, workbook, await computed(join(out, file)))
  rmSync(folder, { recursive: true })
  console.log(`${written.length} workbooks recalculated by LibreOffice, ${yen} yen equal`)
  expect(yen).toBeGreaterThan(0)
})

/** Without results, so that LibreOffice must compute every cell. */
async function writeAll(folder: string): Promise<readonly Written[]> {
  const written: Written[] = []
  for (const name of folders) {
    const set = openFolder(name)
    for (const year of set?.years ?? []) {
      const input = inputOf(set!, set!.snapshot, year)
      const workbook = workbookOf(input)
      for (const sheet of workbook.book.sheets) for (const cells of sheet.rows.values()) for (const cell of cells.values()) if (cell.formula !== undefined) cell.value = null
      const file = `${written.length}.xlsx`
      writeFileSync(join(folder, file), await writeWorkbook(workbook))
      written.push({ file, input, workbook })
    }
  }
  return written
}

async function computed(path: string): Promise<{ get(cell: Cell): unknown }> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return {
    // exceljs leaves a result out that is 0.
    get(cell) {
      const { value } = book.getWorksheet(cell.sheet)!.getCell(cell.row, cell.column)
      return value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value
    },
  }
}

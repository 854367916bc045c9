import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { EvaluationReport } from '@renkei/ruleset'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../rulesets/${name}`, import.meta.url))
const yamagata = folder('yamagata-core-city')

describe('report', () => {
  test.each(['akita', 'fukushima', 'national', 'standard', 'yamagata', 'yamagata-core-city'])('prints every paper of %s', async (name) => {
    for (const kind of ['算定書', '通知', '未決', '仮定']) {
      const out = join(folderOf({}), '書面.html')
      expect(await inProcess('report', folder(name), '--kind', kind, '-o', out)).toMatchObject({ code: 0 })
      expect(readFileSync(out, 'utf8')).toContain('</html>')
    }
    const word = join(folderOf({}), '書面.docx')
    expect(await inProcess('report', folder(name), '-o', word)).toMatchObject({ code: 0 })
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')
  }, 60_000)

  test.each(['akita', 'standard', 'yamagata-core-city'])('tells every yen of the evaluation of %s', async (name) => {
    const { out: json } = await inProcess('evaluate', folder(name), '--format', 'json')
    const { out: paper } = await inProcess('report', folder(name))
    const { outcomes } = JSON.parse(json) as EvaluationReport
    const rows = paper.split('\n').filter((row) => row.startsWith('| '))
    for (const { programme, cost, shares, restates } of outcomes.filter(({ shares }) => shares.length > 0)) {
      const own = rows.filter((row) => row.startsWith(`| ${programme === '' ? '' : `【${programme}】`}${cost} `)).join('\n')
      for (const { yen } of restates ? [] : shares) expect(own).toContain(` ${new Intl.NumberFormat('ja').format(yen!).replace('-', '△')}円 `)
    }
  }, 60_000)

  test('of one body tells its yen', async () => {
    const { out } = await inProcess('report', yamagata, '--year', 'R7', '--body', '大石田町')
    expect(out).toContain('| 【12】奥羽新幹線の整備実現 | 同盟会運営費 | 491,000円 | 6,071円 | 算定済 |')
  })

  test('writes a letter to each body with the reasons of its yen alone', async () => {
    const { out } = await inProcess('report', yamagata, '--year', 'R7', '--kind', '通知', '--body', '大石田町')
    expect(out).toContain('大石田町長　様')
    expect(out.match(/^### 【\d+】/gm)).toEqual(['### 【12】'])
  })

  test('never replaces a file unless told to, and leaves nothing half-written', async () => {
    const place = folderOf({ '算定書.md': '前の書面' })
    const out = join(place, '算定書.md')
    expect(await inProcess('report', yamagata, '--year', 'R7', '-o', out)).toMatchObject({ code: 1, err: expect.stringContaining('R0') })
    expect(readFileSync(out, 'utf8')).toBe('前の書面')
    expect(await inProcess('report', yamagata, '--year', 'R7', '-o', out, '--force')).toMatchObject({ code: 0 })
    expect(readFileSync(out, 'utf8')).toContain('# 負担金算定書')
    expect(readdirSync(place)).toEqual(['算定書.md'])
  })

  test('knows forms and kinds, and says which', async () => {
    expect(await inProcess('report', yamagata, '-o', '算定書.pdf')).toMatchObject({ code: 2, err: expect.stringContaining('*.html、*.md、*.docx') })
    expect(await inProcess('report', yamagata, '--kind', '議事録')).toMatchObject({ code: 2, err: expect.stringContaining('算定書、通知、未決、仮定') })
  })

  test('writes no paper while something is wrong', async () => {
    const broken = folderOf({ '規則.renkei': '枠組み　川\n期間は、令和7年度とする。\n' })
    writeFileSync(join(broken, '事業.renkei'), '事業【1】橋\n橋梁費は、丁市が負担する。\n')
    const out = join(broken, '書面.html')
    expect(await inProcess('report', broken, '-o', out)).toMatchObject({ code: 1 })
    expect(existsSync(out)).toBe(false)
  })
})

import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const rules = `枠組み　北部広域圏
期間は、令和7年度から令和8年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙町とする。

役割　中枢都市
担当は、甲市とする。
中枢都市は、毎年度9月に、「実績」を議会に報告するものとする。

会議体　推進会議
構成員は、関係市町の長とする。
協議は、全ての関係市町の同意により成立する。

成果指標　転入者数
単位は、人とする。
方向は、増加とする。
基準値は、令和5年100人とする。
目標値は、令和8年130人とする。
実績値は、令和6年110人、令和7年130人とする。
`

test('shows what is declared', async () => {
  expect(await inProcess('show', folderOf({ '規則.renkei': rules }), '--year', 'R7')).toEqual({
    code: 0,
    err: '',
    out: `北部広域圏　決めていること
団体は、令和7年度（2025年度）のもの
--------------------------------------------------------------------------------
団体の区分
  中枢都市: 甲市
  連携市町: 乙町、丙町

役割
  中枢都市  規則.renkei:6
    担当: 甲市
    義務  中枢都市は、毎年度9月に、「実績」を議会に報告するものとする

会議体
  推進会議  規則.renkei:10
    構成員: 関係市町の長（3団体）
    決め方: 協議は、全ての関係市町の同意により成立する（3団体のうち3団体の同意）

成果指標
  転入者数  規則.renkei:14
    方向: 増加
    基準値: 令和5年 100人
    目標値: 令和8年 130人
    実績値: 令和6年 110人  達成率33.33…%  目標に達していない
    実績値: 令和7年 130人  達成率100%  目標に達した
`,
  })
})

test('gives the same to other programs', async () => {
  const { code, out } = await inProcess('show', folderOf({ '規則.renkei': rules }), '--format', 'json', '--lang', 'en')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ indicators: [{ name: '転入者数', actuals: [{ rate: '1/3' }, { rate: '1' }] }], councils: [{ members: [{ text: '関係市町の長' }] }] })
})

test('shows nothing of rules with errors, and says where nothing is declared', async () => {
  expect(await inProcess('show', folderOf({ '規則.renkei': rules.replace('増加', '減少') }))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('R0340') })
  const plain = folderOf({ '規則.renkei': rules.slice(0, rules.indexOf('役割')) })
  expect((await inProcess('show', plain)).out).toContain('書かれていません')
  expect((await inProcess('show', plain, '--lang', 'en')).out).toContain('No roles')
})

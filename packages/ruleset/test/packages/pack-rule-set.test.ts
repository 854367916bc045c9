import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, packRuleSet, readPackageFile, report, type SourceText } from '../../src/index.ts'

const FRAME = `枠組み　見本
期間は、令和7年度から令和7年度までとする。
構成団体は、甲市及び乙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。
`
const METHODS = `規則集　方式集\n\n版　第1版\n変更は、「初めての版」とする。\n\n${FRAME}\n按分方式　半分方式\n経費は、関係団体が均等に負担する。\n`
const STATE = `規則集　国の制度\n\n版　第2版\n変更は、「初めての版」とする。\n\n参照　方式集　第1版\n\n${FRAME}\n事業【1】会議\n事業費は、令和7年度900千円とする。\n事業費の内訳は、運営費とする。\n運営費は、関係市町が「半分方式」により負担する。\n`
const packed = (files: Readonly<Record<string, string>>) => packRuleSet(Object.entries(files).map(([path, text]): SourceText => ({ path, text })))

test('the packages it refers to go with it, unused ones do not; equal rule sets give equal files', () => {
  const methods = packed({ '規則.renkei': METHODS }).file!
  const files = { '規則.renkei': STATE, [`参照/${methods.fileName}`]: methods.text, '参照/ほか/規則.renkei': METHODS.replace('方式集', '別の方式集') }
  const { file } = packed(files)
  expect(file!.fileName).toBe('国の制度-2.renkeipack')
  expect(file!.sources.map(({ path }) => path)).toEqual(['参照/方式集-1.renkeipack/規則.renkei', '規則.renkei'])
  expect(packed(Object.fromEntries(Object.entries(files).reverse())).file!.text).toBe(file!.text)
  const opened = openRuleSet(readPackageFile({ path: file!.fileName, text: file!.text }).package!.sources)
  expect(report(opened, evaluateRuleSet(opened), { year: 2025 }).outcomes[0]!.shares.map(({ yen }) => yen)).toEqual([450_000, 450_000])
})

test('a package that comes with several others is there once; the sources of one inside another are not those of the outer', () => {
  const methods = packed({ '規則.renkei': METHODS }).file!
  const state = packed({ '規則.renkei': STATE, [`参照/${methods.fileName}`]: methods.text }).file!
  const rules = `参照　国の制度　第2版\n国の制度の事業【1】を準用する。\n\n参照　方式集　第1版\n\n${FRAME}`
  const ruleSet = openRuleSet([
    { path: '規則.renkei', text: rules },
    { path: `参照/${methods.fileName}`, text: methods.text },
    { path: `参照/${state.fileName}`, text: state.text },
  ])
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(ruleSet.packages.map(({ name, version }) => `${name} ${version}`)).toEqual(['国の制度 2', '方式集 1'])
  expect(ruleSet.packages[1]!.hash).toBe(methods.hash)
})

test.each([
  ['no name', METHODS.replace('規則集　方式集\n', ''), 'R0621'],
  ['no edition', METHODS.replace('版　第1版\n変更は、「初めての版」とする。\n', ''), 'R0629'],
  ['an error in it', METHODS.replace('均等に', 'ほどほどに'), 'R0105'],
])('%s: nothing is packed', (_, text, code) => {
  const { file, diagnostics } = packed({ '規則.renkei': `${text}\n事業【1】会議\n事業費は、未定とする。\n事業費の内訳は、運営費とする。\n運営費は、構成団体が「半分方式」により負担する。\n` })
  expect({ file, codes: diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.code) }).toEqual({ file: undefined, codes: [code] })
})

test('a name that is renamed and renamed again is followed; one that comes back is no mistake', () => {
  const before = packed({ '規則.renkei': METHODS }).file!
  const with4 = (notes: string) => METHODS.replaceAll('半分方式', '二分方式').replace('版　第1版', `${notes}\n版　第1版`)
  const of = (notes: string) => packRuleSet([{ path: '規則.renkei', text: with4(notes) }], { before }).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  expect(of('版　第2版\n「半分方式」を「二分方式」に改める。\n')).toEqual([])
  expect(of('版　第3版\n「均等方式」を「二分方式」に改める。\n\n版　第2版\n「半分方式」を「均等方式」に改める。\n')).toEqual([])
  expect(of('版　第2版\n「半分方式」を「均等方式」に改める。\n')).toEqual(['R0281'])
  expect(of('版　第2版\n変更は、「直した」とする。\n')).toEqual(['R0280'])
  expect(of('版　第2版\n「半分方式」を廃止する。\n「三分方式」を「二分方式」に改める。\n')).toEqual([])
})

import { expect, test } from 'vitest'
import { evaluationCsv } from '../src/render/evaluation-csv.ts'
import { inProcess } from './support/in-process.ts'
import { sample } from './support/sample.ts'
import { emptyOutcome, sampleReport } from './support/sample-report.ts'

const lines = (text: string) => text.slice(1).split('\r\n')

test('UTF-8 with BOM and CR LF, a row for each body of each cost', async () => {
  const { out } = await inProcess('evaluate', sample('region'), '--year', 'R7', '--format', 'csv')
  expect(out.startsWith('\ufeff年度,事業番号,')).toBe(true)
  expect(lines(out)).toEqual([
    '年度,事業番号,事業,費目,状態,団体コード,団体,負担額（円）,最小（円）,最大（円）,費目の額（円）,再掲,決まっていないこと,足りないもの',
    '2025,1,窓口の案内,運営費,算定済,052108,由利本荘市,1200000,,,1200000,,,',
    '2025,1,窓口の案内,広域化に伴う増分,協議待ち,,,,,,,,広域化に伴う増分の負担: 由利本荘市、にかほ市、羽後町,',
    '2025,2,観光の宣伝,宣伝費,算定済,052108,由利本荘市,667225,,,1000001,,,',
    '2025,2,観光の宣伝,宣伝費,算定済,052141,にかほ市,209302,,,1000001,,,',
    '2025,2,観光の宣伝,宣伝費,算定済,054631,羽後町,123474,,,1000001,,,',
    '2025,3,講座の開設,講師料,暫定,052108,由利本荘市,401943,,,600000,,,',
    '2025,3,講座の開設,講師料,暫定,052141,にかほ市,125242,,,600000,,,',
    '2025,3,講座の開設,講師料,暫定,054631,羽後町,72815,,,600000,,,',
    '2025,4,ごみの処理,処理費,資料待ち,,,,,,,,,足りない数値: にかほ市の搬入量（令和7年度に用いる「前年度」の値）',
    '2025,5,道路の研究,事業費,協議待ち,,,,,,,,事業費の負担: 由利本荘市、にかほ市、羽後町,',
    '',
  ])
})

test('ranges and costs printed twice have their columns', () => {
  const [, range, , , restated] = lines(evaluationCsv(sampleReport, 'en'))
  expect(range).toBe('2025,40,斎場の整備,建設費,within bounds,062014,山形市,,1200,3400,,,"the ratio at which 建設費 is shared: 山形市, 大石田町",')
  expect(restated).toBe('2025,42,再掲,運営費,provisional,062014,山形市,500,,,500,前年度の精算 of programme [41] printed again (counted once),,')
})

test('quotes what needs quotes and disarms what a spreadsheet would compute', () => {
  const outcome = { ...emptyOutcome, state: 'determined' as const, title: 'a,"b"', cost: '=1+1', total: 7, shares: [{ code: '062014', name: '山形市', yen: 7 }] }
  expect(lines(evaluationCsv({ ...sampleReport, outcomes: [outcome] }, 'en'))[1]).toBe(`2025,40,"a,""b""",'=1+1,determined,062014,山形市,7,,,7,,,`)
})

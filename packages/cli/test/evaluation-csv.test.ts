import { expect, test } from 'vitest'
import { evaluationCsv } from '../src/render/evaluation-csv.ts'
import { sampleReport } from './support/sample-report.ts'

const lines = (text: string) => text.slice(1).split('\r\n')

test('UTF-8 with BOM and CR LF, a row for each body of each cost', () => {
  const csv = evaluationCsv(sampleReport, 'ja')
  expect(csv.startsWith('\ufeff年度,事業番号,')).toBe(true)
  expect(lines(csv)).toHaveLength(1 + 1 + 1 + 1 + 14 + 1 + 1 + 1 + 1)
  expect(lines(csv)[4]).toBe('2025,12,奥羽新幹線の整備実現,同盟会運営費,算定済,062014,山形市,228580,,,491000,,,')
})

test('an open cost has one row that says what is open or missing', () => {
  expect(lines(evaluationCsv(sampleReport, 'ja'))[3]).toBe(
    '2025,10,24時間健康・医療相談サービス業務,相談業務費,資料待ち,,,,,,,,,消防費基準財政需要額　山形市、山辺町、中山町　令和7年度',
  )
})

test('quotes what needs quotes and disarms what a spreadsheet would compute', () => {
  const [first] = sampleReport.outcomes
  const report = { ...sampleReport, outcomes: [{ ...first!, title: 'a,"b"', cost: '=1+1' }] }
  expect(lines(evaluationCsv(report, 'en'))[1]).toBe(`2025,2,"a,""b""",'=1+1,determined,062014,山形市,56020000,,,56020000,,,`)
})

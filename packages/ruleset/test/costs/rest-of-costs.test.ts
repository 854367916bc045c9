import { expect, test } from 'vitest'
import { computed, FRAME } from '../support/computed.ts'

const rules = (items: string) => `${FRAME}事業【1】広域観光
事業費は、令和7年度1,000千円、令和8年度1,300千円とし、令和9年度は未定とする。
事業費の内訳は、${items}とする。
広告費は、関係市町が均等に負担する。
その他の経費は、中枢都市が負担する。
`

test('what the breakdown leaves', () => {
  const of = computed(rules('令和7年度においては、広告費600千円とし、令和8年度においては、広告費700千円'))
  expect(of('その他の経費', 2025)).toMatchObject({ total: 400_000, yen: { 甲市: 400_000 } })
  expect(of('その他の経費', 2026).total).toBe(600_000)
  expect(of('その他の経費', 2027).state).toBe('資料待ち')
})

test('an item with an amount of which no sentence speaks is a cost of its own', () => {
  const of = computed(rules('令和7年度においては、広告費600千円及び会議費100千円とし、令和8年度においては、広告費700千円及び会議費100千円'))
  expect(of('会議費', 2025)).toMatchObject({ total: 100_000, yen: { 甲市: 100_000 } })
  expect(of('その他の経費', 2025).total).toBe(300_000)
})

test('where the breakdown leaves nothing there is no such cost', () => {
  const of = computed(`${FRAME}事業【1】広域観光
事業費は、毎年度1,000千円とする。
事業費の内訳は、広告費600千円及び会議費400千円とする。
広告費は、関係市町が均等に負担する。
その他の経費は、中枢都市が負担する。
`)
  expect(of('会議費', 2025).yen).toEqual({ 甲市: 400_000 })
  expect(() => of('その他の経費', 2025)).toThrow('no line')
})

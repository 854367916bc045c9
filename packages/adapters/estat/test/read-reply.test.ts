import { readReply } from '@renkei/estat'
import { expect, test } from 'vitest'
import { told } from './helpers/table-of.ts'

const read = (text: string) => readReply({ path: '回答.json', text })
const RESULT = '"RESULT":{"STATUS":0,"ERROR_MSG":""}'
const reply = (data: string): string => `{"GET_STATS_DATA":{${RESULT},"STATISTICAL_DATA":${data}}}`
const CLASS = '"TABLE_INF":{"@id":"1"},"CLASS_INF":{"CLASS_OBJ":{"@id":"area"}}'

test.each([
  ['', 'R0480 '],
  ['ただいま保守中です', 'R0480 ただいま保守中です'],
  ['<?xml version="1.0"?><GET_STATS_DATA/>', 'R0480 <?xml version="1.0"?><GET_STAT'],
  ['[]', 'R0481 JSON'],
  ['null', 'R0481 JSON'],
  ['{"GET_STATS_LIST":{}}', 'R0481 GET_STATS_DATA'],
  ['{"GET_STATS_DATA":{}}', 'R0481 GET_STATS_DATA.RESULT'],
  [`{"GET_STATS_DATA":{${RESULT}}}`, 'R0481 GET_STATS_DATA.STATISTICAL_DATA'],
  [reply('{}'), 'R0481 GET_STATS_DATA.STATISTICAL_DATA.TABLE_INF'],
  [reply(`{${CLASS},"DATA_INF":{"VALUE":"247590"}}`), 'R0481 GET_STATS_DATA.STATISTICAL_DATA.DATA_INF.VALUE'],
  [reply(`{${CLASS},"DATA_INF":{"VALUE":{"@area":"06201","$":12345678901234567890}}}`), 'R0481 GET_STATS_DATA.STATISTICAL_DATA.DATA_INF.VALUE'],
  ['{"GET_STATS_DATA":{"RESULT":{"STATUS":1,"ERROR_MSG":"正常に終了しましたが、該当データはありませんでした。"}}}', 'R0482 1 正常に終了しましたが、該当データはありませんでした。'],
  ['{"GET_STATS_DATA":{"RESULT":{"STATUS":"200","ERROR_MSG":""}}}', 'R0482 200 理由は書かれていません'],
])('%s', (text, expected) => {
  expect(told(read(text))).toEqual([expected])
})

test('figures that are JSON numbers, nothing at all, and names that are keys of every object', () => {
  const text = reply(`{${CLASS},"DATA_INF":{"VALUE":[{"@area":6201,"$":247590},{"@area":"__proto__","$":null},{"@area":"constructor"}]}}`)
  expect(read(`\ufeff${text}`).value?.values).toEqual([
    { codes: { area: '06201' }, text: '247590' }, { codes: { area: '__proto__' }, text: '' }, { codes: { area: 'constructor' }, text: '' },
  ])
})

test('a reply without values is one', () => {
  expect(read(reply(`{${CLASS},"DATA_INF":{}}`)).value?.values).toEqual([])
})

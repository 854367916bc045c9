import { isLocalGovernmentCode, prefectureName } from '@renkei/model'
import { expect, test } from 'vitest'
import { allMunicipalities } from '../src/bodies/all-municipalities.ts'
import { namedBody } from '../src/bodies/named-body.ts'

const known = await allMunicipalities()

test('every municipality of the 47 prefectures, each with its code', () => {
  const all = [...known].flatMap(([prefecture, bodies]) => bodies.map((body) => ({ prefecture, ...body })))
  expect([known.size, all.length, new Set(all.map(({ code }) => code)).size]).toEqual([47, 1741, 1741])
  expect(all.filter(({ code, prefecture }) => !isLocalGovernmentCode(code) || prefectureName(code) !== prefecture)).toEqual([])
})

test.each([
  ['大石田町', '北海道', { name: '大石田町', code: '063410' }],
  ['朝日町', '山形県', { name: '朝日町', code: '063231' }],
  ['朝日町', '北海道', { name: '朝日町' }],
  ['最上川広域水道企業団', '山形県', { name: '最上川広域水道企業団' }],
])('%s typed while %s is shown', (name, prefecture, body) => {
  expect(namedBody(name, prefecture, known)).toEqual(body)
})

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { violations } from './support/axe.ts'
import { goTo, type Mode, startFrom } from './support/desk.ts'
import { withDesk } from './support/with-desk.ts'
import { write } from './support/writing.ts'

const pictures = fileURLToPath(new URL('../../../docs/workbench/', import.meta.url))
const desk = withDesk()

beforeAll(() => {
  if (process.env['RENKEI_PICTURES']) mkdirSync(pictures, { recursive: true })
})

/** The pages in the states people see them in: where they stand and what must be on them. */
const pages = [
  { name: 'あつめる', hash: '#/gather', shows: '規則をあつめる' },
  { name: '書く-表', hash: `#/write?year=2025&programme=12&file=${encodeURIComponent('人口.csv')}&at=67-73`, shows: '2行目　山形市　人口' },
  { name: '書く', hash: write, shows: '助成費は、関係市町がそれぞれ負担する。' },
  { name: '書く-積算根拠', hash: `${write}&programme=12&cost=${encodeURIComponent('同盟会運営費')}&of=063410`, shows: '531,855' },
  { name: '見る', hash: '#/view?year=2025', shows: '12,670' },
  { name: '見る-団体', hash: '#/view?year=2025&body=063410', shows: '大石田町のページ' },
  { name: '見る-図', hash: '#/view?year=2025&shape=charts', shows: '団体別' },
  { name: '見る-積算根拠', hash: `#/view?year=2025&programme=12&cost=${encodeURIComponent('同盟会運営費')}&of=063410`, shows: '531,855' },
  { name: 'くらべる', hash: `#/compare?year=2025&variant=${encodeURIComponent(JSON.stringify({ bases: { 人口: '令和12年10月1日の「日本の地域別将来推計人口（令和5年推計）」' } }))}`, shows: '＋7,710円' },
  { name: '決める', hash: '#/decide?year=2025', shows: '3,619,629,000' },
  { name: '決める-案', hash: `#/decide?year=2025&programme=39&cost=${encodeURIComponent('炊飯施設費')}&options=${encodeURIComponent(JSON.stringify([{ way: 'indicator', by: '人口' }, { way: 'equal' }]))}`, shows: '34,663,139' },
  { name: 'だす', hash: '#/transfer?year=2025', shows: '積算内訳書' },
  { name: 'ひらく', hash: '#/transfer?shape=open', shows: 'zipを開く' },
  { name: 'つくる', hash: '#/transfer?shape=new', shows: '枠組みの名前' },
] as const

describe.each(['light', 'dark'] as const)('%s', (mode: Mode) => {
  test('every page is free of what WCAG 2.2 AA forbids, loads nothing from elsewhere, and complains of nothing', async () => {
    const { page, complaints } = await desk.open({ mode })
    await startFrom(page, '山形連携中枢都市圏')
    for (const { name, hash, shows } of pages) {
      await goTo(page, hash)
      await page.getByText(shows).first().waitFor({ timeout: 20_000 })
      await page.evaluate(() => document.fonts.ready)
      expect(await violations(page), name).toEqual([])
      if (process.env['RENKEI_PICTURES']) await page.screenshot({ path: `${pictures}${name}-${mode}.png` })
    }
    expect(complaints).toEqual([])
  })
})

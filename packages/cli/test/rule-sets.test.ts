import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inProcess } from './support/in-process.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../rulesets/${name}`, import.meta.url))

describe.each(['akita', 'fukushima', 'national', 'yamagata', 'yamagata-core-city'])('%s', (name) => {
  test('has nothing to put right', async () => {
    const { code, out } = await inProcess('check', folder(name))
    expect({ code, found: /^(?:error|warning)\[/m.exec(out)?.[0] }).toEqual({ code: 0, found: undefined })
  })

  test('holds what it verifies', async () => {
    expect(await inProcess('test', folder(name))).toMatchObject({ code: 0 })
  })

  test('is laid out as fmt lays out', async () => {
    expect(await inProcess('fmt', folder(name), '--check')).toMatchObject({ code: 0 })
  })

  test('is shown', async () => {
    expect(await inProcess('show', folder(name))).toMatchObject({ code: 0, out: expect.stringContaining('出典の箇所') })
  })
})

test('the declared numbers of the sources come out', async () => {
  const shown = async (name: string, year: string) => (await inProcess('show', folder(name), '--year', year)).out
  expect(await shown('akita', 'R4')).toContain('差引 令和4年度: 秋田県が路線延長7.4km多く行う')
  expect(await shown('fukushima', 'H22')).toContain('予算額 平成22年度: 600,000円  6団体分')
  expect(await shown('national', 'R2')).toContain('近隣市町村 上限額: 15,000,000円')
  expect(await shown('national', 'R3')).toContain('近隣市町村 上限額: 18,000,000円')
  expect(await shown('yamagata-core-city', 'R7')).toContain('目標値: 令和11年 24,000,000人')
})

import { keepReply, openReply, statisticsTable, storedName, storedText, type Shelf, type StoredReply } from '@renkei/estat'
import { diagnostic } from '@renkei/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from './helpers/digest.ts'
import { CENSUS, makeReply, type MadeReply } from './helpers/make-reply.ts'
import { replyIn, told } from './helpers/table-of.ts'

const stored = (made: MadeReply = CENSUS, obtained = '2026-11-21', codes?: StoredReply['query']['codes']): StoredReply => ({
  query: { table: '0003445078', ...(codes === undefined ? {} : { codes }) }, obtained, pages: [makeReply(made)],
})
const SELECTION = { indicators: { 人口: { tab: '020', cat01: '0' } } }

function shelfOf(files: Record<string, string> = {}): { shelf: Shelf; files: Record<string, string> } {
  const shelf: Shelf = {
    names: () => Object.keys(files),
    read: (name) => (files[name] === undefined ? undefined : { path: `統計/${name}`, text: files[name] }),
    write: (name, text) => {
      files[name] = text
      return []
    },
  }
  return { shelf, files }
}

const keep = (shelf: Shelf, reply: StoredReply) => keepReply(shelf, reply, replyIn(reply.pages[0]!), digest)

test('what is kept gives the same table as what was fetched, offline, with the day it was fetched', () => {
  const { value } = openReply({ path: 'a.json', text: storedText(stored(), digest) }, digest)
  expect(value?.obtained).toBe('2026-11-21')
  expect(statisticsTable(value!.reply, SELECTION)).toEqual(statisticsTable(replyIn(makeReply(CENSUS)), SELECTION))
})

test('pages that are kept are one reply', () => {
  const pages = [makeReply({ ...CENSUS, values: CENSUS.values.slice(0, 5), total: 9, next: 6 }), makeReply({ ...CENSUS, values: CENSUS.values.slice(5), total: 9 })]
  const open = (texts: readonly string[]) => openReply({ path: 'a.json', text: storedText({ ...stored(), pages: texts }, digest) }, digest)
  expect(open(pages).value?.reply.values).toHaveLength(9)
  expect(told(open(pages.slice(0, 1)))).toEqual(['R0483 5 9'])
  expect(told(open(pages.slice(1)))).toEqual(['R0483 4 9'])
})

test('a reply saved from a browser is dated by the service', () => {
  expect(openReply({ path: '保存.json', text: makeReply(CENSUS) }, digest).value?.obtained).toBe('2026-11-21')
})

describe('altered files', () => {
  test('another figure, another day or another query is refused', () => {
    const text = storedText(stored(), digest)
    for (const altered of [text.replace('247590', '247591'), text.replace('"2026-11-21"', '"2026-11-20"'), text.replace('"table": "0003445078"', '"table": "0003445079"')]) {
      expect(altered).not.toBe(text)
      const { diagnostics } = openReply({ path: 'a.json', text: altered }, digest)
      expect(diagnostics).toMatchObject([{ code: 'R0487', span: { source: 'a.json' } }])
    }
  })

  test('no change of one character of the pages passes', () => {
    const text = storedText(stored(), digest)
    const from = text.indexOf('"pages"')
    fc.assert(
      fc.property(fc.integer({ min: from, max: text.length - 1 }), fc.constantFrom(...'0129"x人 '), (at, character) => {
        const altered = text.slice(0, at) + character + text.slice(at + 1)
        const { value, diagnostics } = openReply({ path: 'a.json', text: altered }, digest)
        // A blank between the parts of the file is no content.
        const same = JSON.stringify(JSON.parse(text)) === tidy(altered)
        expect(value !== undefined).toBe(same)
        expect(diagnostics).toHaveLength(same ? 0 : 1)
      }),
    )
  })
})

function tidy(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return undefined
  }
}

describe('keeping', () => {
  test('a new reply gets a dated name', () => {
    const { shelf, files } = shelfOf()
    expect(keep(shelf, stored())).toEqual({ name: storedName(stored(), digest), written: true, diagnostics: [] })
    expect(Object.keys(files)).toEqual([expect.stringMatching(/^0003445078-2026-11-21-[0-9a-f]{8}\.json$/)])
  })

  test('the same on the same day is not kept twice, whatever time the service wrote into it; on another day it is', () => {
    const { shelf, files } = shelfOf()
    keep(shelf, stored())
    expect(keep(shelf, stored({ ...CENSUS, date: '2026-11-21T11:00:00.000+09:00' }))).toMatchObject({ written: false, before: '2026-11-21', diagnostics: [] })
    expect(keep(shelf, stored(CENSUS, '2026-12-01'))).toMatchObject({ written: true, before: '2026-11-21', diagnostics: [] })
    expect(Object.keys(files)).toHaveLength(2)
  })

  test('revised figures are told, and both replies stay', () => {
    const { shelf, files } = shelfOf()
    keep(shelf, stored())
    const [first, second, ...rest] = CENSUS.values
    const revised = { ...CENSUS, values: [{ ...first!, text: '247600' }, ...rest] }
    const kept = keep(shelf, stored(revised, '2026-12-01'))
    expect(told(kept)).toEqual(['R0488 2026-11-21 2 山形市 2020年 247590 → 247600'])
    expect(second?.text).toBe('40189')
    expect(Object.keys(files)).toHaveLength(2)
    expect(told(keep(shelf, stored(revised, '2026-12-02')))).toEqual([])
  })

  test('a reply to another query is no earlier one', () => {
    const { shelf } = shelfOf()
    keep(shelf, stored())
    expect(keep(shelf, stored({ ...CENSUS, values: CENSUS.values.slice(0, 1) }, '2026-12-01', { area: ['06201'] }))).toMatchObject({ written: true, diagnostics: [] })
  })

  test('an altered file is told and not compared with', () => {
    const { shelf, files } = shelfOf()
    const { name } = keep(shelf, stored())
    files[name] = files[name]!.replace('247590', '1')
    expect(told(keep(shelf, stored(CENSUS, '2026-12-01')))).toEqual(['R0487'])
  })

  test('a shelf that cannot be written to', () => {
    const full: Shelf = { names: () => [], read: () => undefined, write: () => [diagnostic('unwritable-file', { reason: 'EACCES' })] }
    expect(keep(full, stored())).toMatchObject({ written: false, diagnostics: [{ code: 'R0630' }] })
  })
})

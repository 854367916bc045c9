import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { scanCsv } from '../src/scan-csv.ts'

const NO_LIMITS = { rows: 1_000_000, cells: 1_000_000 }
const scan = (text: string) => scanCsv(text, ',', NO_LIMITS)
const values = (text: string) => scan(text).rows.map((row) => row.values)
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`

const nasty = fc.string({ unit: fc.constantFrom('a', '山', '1', ',', '"', '\n', '\r', ' ', '　', '-') })
const cell = fc.tuple(nasty, fc.boolean())
const written = ([value, always]: readonly [string, boolean]) => (always || /[",\r\n]/.test(value) ? quoted(value) : value)

test('keeps what is written and where, quoted cells included', () => {
  const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 })
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, lineEnd, mark) => {
      const text = (mark ? '\ufeff' : '') + rows.map((row) => row.map(written).join(',') + lineEnd).join('')
      const { rows: read, problem } = scan(text)
      expect(problem).toBeUndefined()
      expect(read.map((row) => row.values)).toEqual(rows.map((row) => row.map(([value]) => value)))
      read.forEach((row, at) => {
        expect(row.starts.map((start, column) => text.slice(start, row.ends[column]))).toEqual(rows[at]!.map(written))
      })
    }),
  )
})

test('reads what another reader reads', () => {
  const plain = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 })
  fc.assert(
    fc.property(plain, (rows) => {
      const text = rows.map((row) => row.map(written).join(',')).join('\n')
      expect(values(text)).toEqual(Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data)
    }),
  )
})

test('never throws, and stays inside the text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const row of scan(text).rows) {
        row.starts.forEach((start, at) => {
          expect(start).toBeLessThanOrEqual(row.ends[at]!)
          expect(row.ends[at]).toBeLessThanOrEqual(text.length)
        })
      }
    }),
  )
})

test('lets blanks stand behind a closing quote', () => {
  expect(values('"1,234" ,b\r\n')).toEqual([['1,234', 'b']])
})

test('finds the quote that is never closed', () => {
  expect(scan('a,"b\nc,d\n').problem).toEqual({ kind: 'unclosed', start: 2, end: 3 })
})

test('finds text behind a closing quote', () => {
  expect(scan('a,"b"人,c\n').problem).toEqual({ kind: 'text-after-quote', start: 5, end: 6 })
})

test('stops at its limits', () => {
  expect(scanCsv('a\nb\nc\n', ',', { rows: 2, cells: 9 }).exceeded).toBe('rows')
  expect(scanCsv('a,b,c\n', ',', { rows: 2, cells: 2 }).exceeded).toBe('cells')
  expect(scanCsv('a,b\nc\n', ',', { rows: 2, cells: 3 }).exceeded).toBeUndefined()
})

import { applyEdits, type Edit } from '@renkei/diagnostics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellEdits, columnInsertion, columnRemoval, type Grid, readCsv, rowInsertion, rowRemoval } from '../src/index.ts'

const SOURCE = '人口.csv'
const gridOf = (text: string): Grid => {
  const { grid } = readCsv(SOURCE, text)
  if (grid === undefined) throw new Error(`no table: ${JSON.stringify(text)}`)
  return grid
}
const valuesOf = (text: string): readonly (readonly string[])[] => gridOf(text).rows.map(({ values }) => values)
const after = (text: string, edit: (grid: Grid, text: string) => readonly Edit[]): string => applyEdits(text, edit(gridOf(text), text))
const set = (text: string, row: number, column: number, value: string): string => after(text, (grid) => cellEdits(grid, text, [{ row, column, value }]))
/** A cell that a line does not have is empty. */
const trimmed = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1))

const value = fc.string({ unit: fc.constantFrom('a', '山', '1', '△', ',', '"', '\t', '\n', '\r', ' ', '　', '-', '…', '\ufeff') })
const cell = fc.tuple(value, fc.boolean()).map(([text, always]) => (always || /[",\t\r\n\ufeff]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
/** Any table: lines of any length, empty ones, any line end, the last one ended or not. */
const tableWith = (delimiter: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(delimiter, fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([by, rows, end, ended]) => rows.map((row) => row.join(by)).join(end) + (ended ? end : ''))
const table = fc.tuple(tableWith(fc.constantFrom(',', '\t')), fc.boolean()).map(([text, mark]) => (mark ? '\ufeff' : '') + text).filter((text) => readCsv(SOURCE, text).grid !== undefined)
/** Parted by commas whatever is done to it. */
const commas = tableWith(fc.constant(',')).map((text) => `団体名,人口\n${text}`)
const place = fc.nat({ max: 6 })

test('a cell that is set holds its value, and nothing else of the table changes', () => {
  fc.assert(
    fc.property(table, place, place, value, (text, row, column, written) => {
      const before = valuesOf(text)
      const read = valuesOf(set(text, row, column, written))
      const wanted = [...before.map((values) => [...values])]
      if (written !== (before[row]?.[column] ?? '')) {
        while (wanted.length <= row) wanted.push([])
        while (wanted[row]!.length <= column) wanted[row]!.push('')
        wanted[row]![column] = written
      }
      expect(trimmed(read)).toEqual(trimmed(wanted))
    }),
    { numRuns: 1000 },
  )
})

test('a block that is set is there, whatever it overlaps', () => {
  const change = fc.record({ row: place, column: place, value })
  fc.assert(
    fc.property(table, fc.uniqueArray(change, { selector: ({ row, column }) => row * 10 + column }), (text, changes) => {
      const read = valuesOf(after(text, (grid) => cellEdits(grid, text, changes)))
      for (const { row, column, value: written } of changes) expect(read[row]?.[column] ?? '').toBe(written)
    }),
  )
})

test('a value that is there already is not an edit', () => {
  fc.assert(
    fc.property(table, (text) => {
      const grid = gridOf(text)
      const same = grid.rows.flatMap(({ values }, row) => values.map((written, column) => ({ row, column, value: written })))
      expect(cellEdits(grid, text, same)).toEqual([])
    }),
  )
})

test('of a text with comments, quotes and empty lines only the cell itself changes', () => {
  const text = '\ufeff"人口の推移"\r\n\r\n団体名,人口,備考\r\n山形市,"247,590" ,"注 ""速報"""\r\n\r\n※ 出典：国勢調査\r\n'
  expect(set(text, 3, 1, '△1,234')).toBe(text.replace('"247,590" ', '"△1,234" '))
  expect(set(text, 3, 0, '山形市,外')).toBe(text.replace('山形市,', '"山形市,外",'))
  expect(set(text, 2, 3, '資料')).toBe(text.replace('備考', '備考,資料'))
  expect(set(text, 5, 2, '…')).toBe(text.replace('国勢調査', '国勢調査,,…'))
})

test('a row behind the last is added with as many cells, the last line ended as it was', () => {
  expect(set('団体名,年度,人口\n山形市,R7,1\n', 2, 0, '上山市')).toBe('団体名,年度,人口\n山形市,R7,1\n上山市,,\n')
  expect(set('団体名,人口\r\n山形市,1', 2, 1, '2')).toBe('団体名,人口\r\n山形市,1\r\n,2')
  expect(set('', 0, 1, '人口')).toBe(',人口')
})

test('rows that are added hold what is given, and taking them away again leaves the table as it was', () => {
  fc.assert(
    fc.property(commas, place, fc.array(fc.array(value, { maxLength: 4 }), { minLength: 1, maxLength: 3 }), (text, row, added) => {
      const before = valuesOf(text)
      const at = Math.min(row, before.length)
      const more = after(text, (grid) => rowInsertion(grid, text, row, added))
      expect(trimmed(valuesOf(more))).toEqual(trimmed([...before.slice(0, at), ...added, ...before.slice(at)]))
      expect(valuesOf(after(more, (grid) => rowRemoval(grid, more, at, at + added.length - 1)))).toEqual(before)
    }),
  )
})

test('rows that are taken away are gone, and the others stay', () => {
  fc.assert(
    fc.property(commas, fc.integer({ min: 1, max: 6 }), place, (text, first, more) => {
      const before = valuesOf(text)
      expect(valuesOf(after(text, (grid) => rowRemoval(grid, text, first, first + more)))).toEqual(before.filter((_, row) => row < first || row > first + more))
    }),
  )
})

test('a column that is added is empty, and taking it away again leaves the text as it was', () => {
  fc.assert(
    fc.property(commas, place, (text, column) => {
      const before = valuesOf(text)
      const more = after(text, (grid) => columnInsertion(grid, text, column))
      expect(trimmed(valuesOf(more))).toEqual(trimmed(before.map((values) => (values.length < column ? values : [...values.slice(0, column), '', ...values.slice(column)]))))
      expect(trimmed(valuesOf(after(more, (grid) => columnRemoval(grid, more, column, column))))).toEqual(trimmed(before))
    }),
  )
})

test('columns that are taken away are gone, and the others stay', () => {
  fc.assert(
    fc.property(commas, place, fc.nat({ max: 2 }), (text, first, more) => {
      const read = valuesOf(after(text, (grid) => columnRemoval(grid, text, first, first + more)))
      const wanted = valuesOf(text).map((values) => values.filter((_, column) => column < first || column > first + more))
      // A last line that held nothing but the column is no line any more.
      expect(trimmed([...read, []].slice(0, wanted.length))).toEqual(trimmed(wanted))
    }),
  )
})

test('what stands in quotes does not part cells', () => {
  expect(valuesOf('"a\tb"\n1,2\n')).toEqual([['a\tb'], ['1', '2']])
  expect(valuesOf('"a,b"\tc\n')).toEqual([['a,b', 'c']])
})

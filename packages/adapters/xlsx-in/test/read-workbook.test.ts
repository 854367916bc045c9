import { CFB, utils, write, type WorkSheet } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cellOf, readWorkbook } from '../src/index.ts'

function bookOf(sheets: Readonly<Record<string, WorkSheet>>, bookType: 'xlsx' | 'biff8' | 'xlsm' = 'xlsx'): Uint8Array {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer)
}

function withPart(bytes: Uint8Array, name: string, part: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: part })
}

/** A part that says it is larger, or smaller, than it is: in the list of parts and before the part itself. */
function claiming(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  const wanted = strToU8(name)
  for (let at = 0; at + 46 < changed.length; at++) {
    const [offset, length] = view.getUint32(at, true) === 0x02014b50 ? [46, 24] : view.getUint32(at, true) === 0x04034b50 ? [30, 22] : []
    if (offset !== undefined && length !== undefined && wanted.every((byte, index) => changed[at + offset + index] === byte)) view.setUint32(at + length, size, true)
  }
  return changed
}

const codes = (bytes: Uint8Array): readonly string[] => readWorkbook('表.xlsx', bytes).diagnostics.map(({ code }) => code)

const population = utils.aoa_to_sheet([['団体コード', '団体名', '人口'], ['062014', '山形市', 247590], [undefined, '上山市', 29110]])

test.each(['xlsx', 'biff8'] as const)('values of a workbook (%s), row by row', (kind) => {
  const { workbook, diagnostics } = readWorkbook('表.xlsx', bookOf({ 人口: population }, kind))
  expect(diagnostics).toEqual([])
  expect(workbook!.sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([{ name: '人口', hidden: false }])
  expect(workbook!.sheets[0]!.rows[1]).toEqual([{ kind: 'text', text: '062014' }, { kind: 'text', text: '山形市' }, { kind: 'number', text: '247590' }])
  expect(cellOf(workbook!.sheets[0]!, 2, 0)).toEqual({ kind: 'empty' })
  expect(cellOf(workbook!.sheets[0]!, 99, 99)).toEqual({ kind: 'empty' })
})

test('formulas keep the value that was saved; numbers are exact, days are days, a padded code is text', () => {
  const sheet = utils.aoa_to_sheet([[0, 0, 0, 0, 0]])
  sheet['A1'] = { t: 'n', v: 98.5, f: 'A2*0.5', z: '0' }
  sheet['B1'] = { t: 'n', v: 44105, z: '[$-411]ge.m.d' }
  sheet['C1'] = { t: 'n', v: 62014, z: '000000' }
  sheet['D1'] = { t: 'n', v: 1e21 }
  sheet['E1'] = { t: 'e', v: 0x17, f: 'Sheet2!A1' }
  const [row] = readWorkbook('表.xlsx', bookOf({ 表: sheet })).workbook!.sheets[0]!.rows
  expect(row).toEqual([
    { kind: 'number', text: '98.5', formula: 'A2*0.5' },
    { kind: 'day', text: '2020-10-01' },
    { kind: 'number', text: '062014' },
    { kind: 'number', text: '1000000000000000000000' },
    { kind: 'error', text: '#REF!', formula: 'Sheet2!A1' },
  ])
})

test('merged cells, hidden rows, columns and sheets are told', () => {
  const sheet = utils.aoa_to_sheet([['人口', '', 1], [1, 2, 3]])
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
  sheet['!rows'] = [{}, { hidden: true }]
  sheet['!cols'] = [{}, {}, { hidden: true }]
  const read = readWorkbook('表.xlsx', bookOf({ 表: sheet })).workbook!.sheets[0]!
  expect(read.merges).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 1 }])
  expect([[...read.hiddenRows], [...read.hiddenColumns]]).toEqual([[1], [2]])
})

test('what is no workbook, is cut short or has a password is told, never thrown', () => {
  const good = bookOf({ 人口: population })
  const locked = CFB.utils.cfb_new()
  CFB.utils.cfb_add(locked, '/EncryptedPackage', [1, 2, 3])
  CFB.utils.cfb_add(locked, '/EncryptionInfo', [1, 2, 3])
  expect(codes(strToU8('団体名,人口'))).toEqual(['R0653'])
  expect(codes(good.subarray(0, good.length - 40))).toEqual(['R0653'])
  expect(codes(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toEqual(['R0653'])
  expect(codes(new Uint8Array(CFB.write(locked, { type: 'array' }) as number[]))).toEqual(['R0651'])
})

test('a part that unpacks without end is refused before it is unpacked; one that lies about its size gets no more than it said', () => {
  const name = 'xl/worksheets/sheet1.xml'
  const good = bookOf({ 人口: population })
  expect(codes(claiming(good, name, 400_000_000))).toEqual(['R0652'])
  const sheets = readWorkbook('表.xlsx', claiming(good, name, 200)).workbook?.sheets ?? []
  expect(sheets.flatMap(({ rows }) => rows).length).toBeLessThan(3)
})

test('entities are refused, macros are left out and told', () => {
  const good = bookOf({ 人口: population })
  const evil = strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>')
  expect(codes(withPart(good, 'xl/worksheets/sheet1.xml', evil))).toEqual(['R0653'])
  const { workbook, diagnostics } = readWorkbook('表.xlsm', withPart(good, 'xl/vbaProject.bin', strToU8('Sub Auto_Open')))
  expect([workbook!.macros, diagnostics.map(({ code, severity }) => [code, severity])]).toEqual([true, [['R0654', 'information']]])
})

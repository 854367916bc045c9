import { folderLimits } from '@renkei/ruleset'
import { unzipSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { keptLimits } from '../src/engine/kept-limits.ts'
import { readFolder } from '../src/engine/requests/read-folder.ts'
import { plainLines } from '../src/work/plain-lines.ts'
import { rewrittenOf } from '../src/work/rewritten-of.ts'
import type { Work } from '../src/work/work.ts'
import { zipOf } from '../src/work/zip-of.ts'

const rules = '枠組み　港\r\n中枢都市は、みなと市とする。\r\n'
/** 団体名,人口 and みなと市,1 as Excel saves them: CP932. */
const cp932 = Uint8Array.of(0x92, 0x63, 0x91, 0xcc, 0x96, 0xbc, 0x2c, 0x90, 0x6c, 0x8c, 0xfb, 0x0d, 0x0a, 0x82, 0xdd, 0x82, 0xc8, 0x82, 0xc6, 0x8e, 0x73, 0x2c, 0x31, 0x0d, 0x0a)

type Bytes = Uint8Array<ArrayBuffer>

const bytes = (text: string): Bytes => strToU8(text) as Bytes

const read = (files: Readonly<Record<string, Bytes>>): ReturnType<typeof readFolder> => readFolder({ files: Object.entries(files).map(([path, content]) => ({ path, content: new Blob([content]) })), skipped: [] })

/** As it lies on the desk, whose texts have plain line ends. */
const workOf = ({ files, folder }: Awaited<ReturnType<typeof readFolder>>): Work => ({ id: 'a', name: '港', files: files.map(({ path, text }) => ({ path, text: plainLines(text) })), origin: { id: 'b', files: folder } })

const saved = async (work: Work): Promise<Readonly<Record<string, Bytes>>> => unzipSync(await zipOf(work)) as Record<string, Bytes>

const folder = {
  '規則.renkei': bytes(`\ufeff${rules}`),
  '人口.CSV': cp932,
  '混在.renkei': bytes('※ 一\r\n※ 二\n'),
  '外字.csv': Uint8Array.of(0xff, 0xff, 0x0a),
  '人口.対応表.csv': bytes('列,読み方\r\n'),
  'README.md': bytes('# 覚え\r\n'),
  'package.json': bytes('{}'),
  '.gitignore': bytes('out/\n'),
  '様式/様式.xlsx': Uint8Array.of(0x50, 0x4b, 0, 1, 2),
}

test('a folder that is opened and saved again is byte for byte what it was', async () => {
  const opened = await read(folder)
  expect(opened.files.map(({ path }) => path)).toEqual(['規則.renkei', '人口.csv', '混在.renkei'])
  expect([opened.unreadable, opened.twice, opened.left]).toEqual([['外字.csv'], [], []])
  expect(rewrittenOf(opened.folder)).toEqual({ cp932: ['人口.csv'], mixed: ['混在.renkei'] })
  expect(await saved(workOf(opened))).toEqual(folder)
})

test('what is changed keeps its mark and its line ends; what was CP932 becomes UTF-8', async () => {
  const work = workOf(await read(folder))
  const files = work.files.map(({ path, text }) => ({ path, text: text.replace('みなと市', 'うみの市') }))
  expect(await saved({ ...work, files })).toEqual({ ...folder, '規則.renkei': bytes(`\ufeff${rules.replace('みなと市', 'うみの市')}`), '人口.CSV': bytes('\ufeff団体名,人口\r\nうみの市,1\r\n') })
})

test('what is taken away or renamed on the desk is so in what is saved', async () => {
  const work = workOf(await read({ '規則.renkei': bytes(rules), '古い.renkei': bytes(''), 'README.md': bytes('') }))
  const [first] = work.files
  expect(Object.keys(await saved({ ...work, files: [{ ...first!, path: '新しい.renkei' }] })).sort()).toEqual(['README.md', '新しい.renkei'])
})

test('what is renamed on the desk keeps how it is written, under its new name', async () => {
  const work = workOf(await read(folder))
  const [first, table, ...rest] = work.files
  const renamed: Work = { ...work, files: [{ path: '枠組み.renkei', text: first!.text.replace('みなと市', 'うみの市'), cameAs: first!.path }, { path: '国勢調査.csv', text: table!.text, cameAs: table!.path }, ...rest] }
  expect(await saved(renamed)).toEqual({ ...folder, '規則.renkei': undefined, '人口.CSV': undefined, '枠組み.renkei': bytes(`\ufeff${rules.replace('みなと市', 'うみの市')}`), '国勢調査.csv': cp932 })
})

test('files that have one name to the rules are both kept, and the first is read', async () => {
  const twice = { '規則.renkei': bytes(rules), '人口.csv': bytes('甲'), '人口.CSV': bytes('乙') }
  const opened = await read(twice)
  expect([opened.files[1]!.text, opened.twice]).toEqual(['甲', ['人口.CSV']])
  expect(await saved(workOf(opened))).toEqual(twice)
})

test('what is too large or belongs to programs is left where it is, and named', async () => {
  const large = new Uint8Array(keptLimits.other + 1)
  const opened = await read({ '規則.renkei': bytes(rules), '動画.mp4': large, '.git/config': bytes(''), '.git/HEAD': bytes(''), '控え/node_modules/a/b.csv': bytes('') })
  expect(opened.left).toEqual([{ path: '動画.mp4', why: 'large' }, { path: '.git', why: 'machine' }, { path: '控え/node_modules', why: 'machine' }])
  expect(opened.folder.map(({ name }) => name)).toEqual(['規則.renkei'])
})

test('all that lies beside the rules is kept up to a limit, and rules above theirs are not opened', async () => {
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`写真${String(at)}.jpg`, new Uint8Array(keptLimits.other)]))
  const opened = await read({ '規則.renkei': bytes(rules), ...many })
  expect(opened.left.map(({ path }) => path)).toEqual(['写真5.jpg'])
  expect((await read({ '規則.renkei': new Uint8Array(folderLimits.bytes.rules + 1) })).problem).toEqual({ kind: 'too-large', path: '規則.renkei' })
  expect((await read({ '規則.renkei': bytes(rules), '人口.csv': new Uint8Array(folderLimits.bytes.rules + 1) })).problem).toBeUndefined()
})

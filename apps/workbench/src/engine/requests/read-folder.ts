import { decodeText } from '@renkei/csv'
import { packageEnding } from '@renkei/ruleset'
import type { FolderRead, GivenBytes } from '../protocol-transfer.ts'

const MEGABYTE = 1024 * 1024

/** As much as the command line reads: far above any real agreement. */
export const folderLimits = { file: 50 * MEGABYTE, all: 200 * MEGABYTE, files: 10_000 } as const

/** It lies beside the rules and is no table of figures. */
const MAPPING = '.対応表.csv'

/** The texts of a rule set among the files of a folder: rules, tables, packages. The folder may lie in another that holds nothing else. */
export function readFolder(given: readonly GivenBytes[]): FolderRead {
  const inside = given.map(({ path, bytes }) => ({ path: writtenName(path), bytes })).filter(({ path }) => !isHidden(path))
  const wanted = inside.filter(({ path }) => isSource(path))
  const nothing = { files: [], left: [], unreadable: [] }
  if (!wanted.some(({ path }) => path.endsWith('.renkei'))) return { ...nothing, problem: { kind: 'no-rules' } }
  const large = wanted.find(({ bytes }) => bytes.length > folderLimits.file)
  if (large) return { ...nothing, problem: { kind: 'too-large', path: large.path } }
  const outer = outerFolder(inside.map(({ path }) => path))
  const read = wanted.map(({ path, bytes }) => ({ path: path.slice(outer.length), ...decodeText(bytes) }))
  const isReadable = ({ encoding }: (typeof read)[number]): boolean => encoding === 'utf-8' || encoding === 'cp932'
  return {
    files: read.filter(isReadable).map(({ path, text }) => ({ path, text })),
    left: inside.filter(({ path }) => !isSource(path)).map(({ path }) => path.slice(outer.length)),
    unreadable: read.filter((one) => !isReadable(one)).map(({ path }) => path),
  }
}

/** As rules write it: letters composed, and 人口.CSV is 人口.csv. */
function writtenName(path: string): string {
  return path.normalize('NFC').replace(/\.(renkei|csv|renkeipack)$/i, (ending) => ending.toLowerCase())
}

function isSource(path: string): boolean {
  return path.endsWith('.renkei') || (path.endsWith('.csv') && !path.endsWith(MAPPING)) || path.endsWith(packageEnding)
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules' || part === '__MACOSX')
}

/** 規則/ where every file lies below it; empty where they do not share one. */
function outerFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const outer = first.slice(0, first.indexOf('/') + 1)
  return outer !== '' && paths.every((path) => path.startsWith(outer)) ? outer : ''
}

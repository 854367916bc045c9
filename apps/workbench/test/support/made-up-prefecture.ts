import { readdirSync, readFileSync } from 'node:fs'
import { cp932 } from './cp932.ts'

export type Folder = Readonly<Record<string, Uint8Array>>

const folder = new URL('../made-up-prefecture/', import.meta.url)

/** Rules and tables of a prefecture that does not exist. */
export function madeUpPrefecture(): Folder {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]))
}

/** The same as it lies on somebody's shared drive: one table as Excel saved it, and what else one finds there. */
export function asItLies(): Folder {
  const rules = madeUpPrefecture()
  const text = (path: string): string => new TextDecoder().decode(rules[path])
  return {
    ...rules,
    '端末台数.csv': cp932(text('端末台数.csv')),
    'README.md': new TextEncoder().encode('# 港湾圏域\r\n\r\n協議会の覚え。\r\n'),
    'package.json': new TextEncoder().encode('{ "name": "minato", "version": "1.2.0" }\n'),
    '様式/表紙.docx': Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7919) % 256),
  }
}

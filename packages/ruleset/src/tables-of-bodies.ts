import type { RuleFile } from '@renkei/dsl'
import type { Table } from '@renkei/figures'
import { normaliseName } from '@renkei/model'

const named = /^団体の資料は、[「『]?([^「」『』]+?)[」』]?とする。?$/

/** The tables that list who there is: those with codes, and the one that 団体の資料は、「…」とする names. */
export function tablesOfBodies(tables: readonly Table[], files: readonly RuleFile[]): readonly Table[] {
  const names = new Set(files.flatMap(namedIn).flatMap((name) => [name, `${name}.csv`]))
  return tables.filter(({ source, columns }) => columns.some(({ role }) => role === 'code') || names.has(normaliseName(source.slice(source.lastIndexOf('/') + 1))))
}

function namedIn({ text, sections }: RuleFile): readonly string[] {
  const sentences = sections.filter(({ heading }) => heading.keyword === '枠組み').flatMap((section) => section.sentences)
  return sentences.flatMap(({ span }) => named.exec(text.slice(span.start, span.end).replace(/\s+/g, ''))?.[1] ?? []).map(normaliseName)
}

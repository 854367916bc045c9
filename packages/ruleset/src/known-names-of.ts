import { declaredNames } from '@renkei/dsl'
import { ReadingCache } from './reading-cache.ts'
import type { RuleSet } from './rule-set.ts'

/** The names by which the files of the rule set were read. */
export function knownNamesOf({ files, tables }: RuleSet): readonly string[] {
  const bodies = [...new ReadingCache().register(tables).values()].map(({ name }) => name)
  return [...new Set([...bodies, ...files.flatMap(({ source, text }) => declaredNames(source, text))])]
}

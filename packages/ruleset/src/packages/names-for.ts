import type { HeadingKeyword } from '@renkei/dsl'
import { halfWidth } from '@renkei/model'
import type { RuleSet } from '../rule-set.ts'

/** Headings that are nothing for others to name. */
const ownOnly: ReadonlySet<HeadingKeyword> = new Set(['枠組み', '検算', '協議結果', '規則集', '版', '参照', '読替え'])

/** The names by which those who refer to a rule set may speak of what is in it: programmes by number, the rest by name, and costs. */
export function namesFor({ files, packages, compiled }: RuleSet): readonly string[] {
  const isOwn = (source: string) => !packages.some(({ path }) => source.startsWith(`${path}/`))
  const headings = files.filter(({ source }) => isOwn(source)).flatMap(({ sections }) => sections.map(({ heading }) => heading))
  const named = headings.filter(({ keyword }) => !ownOnly.has(keyword)).map(({ keyword, number, name }) => (number ? `${keyword}【${number.value}】` : name.value))
  const costs = (compiled.program?.programmes ?? []).filter(({ span }) => isOwn(span.source)).flatMap((programme) => programme.costs.map(({ name }) => name))
  return [...new Set([...named, ...costs])].filter((name) => name !== '')
}

/** Without regard to widths and blanks. */
export function sameName(left: string, right: string): boolean {
  return plain(left) === plain(right)
}

function plain(name: string): string {
  return halfWidth(name).replaceAll(/[\s\u3000]+/g, '')
}

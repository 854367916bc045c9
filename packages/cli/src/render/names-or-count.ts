import type { ReportBody } from '@renkei/ruleset'
import type { TableWords } from '../words/table.ts'

/** More names than this are counted. */
export const LISTED = 4

export function namesOrCount(bodies: readonly ReportBody[], words: TableWords): string {
  return bodies.length <= LISTED ? bodies.map(({ name }) => name).join(words.and) : words.bodies(bodies.length)
}

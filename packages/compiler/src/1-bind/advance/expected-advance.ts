import type { Part } from '@renkei/dsl'
import { bodyMention } from '../body-mention.ts'
import { expectedOf, type BesideReading } from '../expected-beside.ts'
import { advanceName } from './advance.ts'

/** 令和7年度の運営費の甲市の支弁額 · 令和7年度の運営費の乙町の求償額. */
export function expectedAdvance(before: readonly Part[], what: '支弁' | '求償', reading: BesideReading): ReturnType<typeof expectedOf> {
  const mention = bodyMention(before, reading.scope)
  if (!mention || mention === 'reported' || mention.cost === undefined) return mention === 'reported' ? mention : undefined
  const { cost } = mention
  return expectedOf(mention, advanceName(cost, what), ({ advances = [] }) => advances.some((advance) => advance.cost === cost), reading)
}

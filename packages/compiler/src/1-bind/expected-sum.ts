import { diagnostic } from '@renkei/diagnostics'
import type { Part } from '@renkei/dsl'
import { bodyMention } from './body-mention.ts'
import { costMention, totalName } from './cost-name.ts'
import type { BesideReading } from './expected-beside.ts'
import type { Expected } from './expectation.ts'
import { covering, wordOf } from './phrases.ts'

/** 令和7年度の甲市の負担額の合計額: of all programmes, or of the one that is named. Undefined where the words are about a cost. */
export function expectedSum(before: readonly Part[], { scope, programmes, given, yen, span }: BesideReading): Expected | 'reported' | undefined {
  const of = before.slice(0, -1)
  if (wordOf(before.at(-1)!) !== '負担額' || of.length === 0) return undefined
  const { name } = costMention({ parts: of, span: covering(of.map((part) => part.span)) }, scope)
  if (name === '' || name === totalName || programmes.some(({ costs }) => costs.some((cost) => cost.name === name))) return undefined
  const mention = bodyMention(of, scope)
  if (!mention || mention === 'reported' || mention.cost !== undefined) return mention === 'reported' ? mention : undefined
  const year = mention.years[0]?.from ?? given?.year
  if (year !== undefined) return { kind: 'sum', programme: mention.programme ?? '', cost: '', year, body: mention.body.id, yen, span }
  scope.report(diagnostic('check-without-year', { cost: '負担額の合計額' }, span))
  return 'reported'
}

import type { Part } from '@renkei/dsl'
import { bodyMention } from '../body-mention.ts'
import { expectedOf, type BesideReading } from '../expected-beside.ts'
import { wordOf } from '../phrases.ts'
import { realBurdenName, reliefName } from './relief.ts'

/** 令和7年度の甲市の実質負担額 · 令和7年度の公債費の甲市の普通交付税の算入額. */
export function expectedRelief(before: readonly Part[], what: string, reading: BesideReading): ReturnType<typeof expectedOf> {
  const scheme = what === realBurdenName ? undefined : wordOf(before.at(-1)!)
  const mention = bodyMention(scheme === undefined ? before : before.slice(0, -1), reading.scope)
  if (!mention || mention === 'reported') return mention
  const { cost } = mention
  const line = scheme === undefined ? realBurdenName : reliefName({ ...(cost === undefined ? {} : { cost }), scheme, kind: what === '算入額' ? '算入' : '措置' })
  return expectedOf(mention, line, ({ reliefs }) => reliefs.some((relief) => scheme === undefined || reliefName(relief) === line), reading)
}

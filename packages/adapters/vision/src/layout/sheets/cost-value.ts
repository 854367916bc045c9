import { halfWidth } from '@renkei/model'
import type { CostValue } from '../../facts/vision.ts'

const UNDECIDED = /^(\*+|未定|検討中|調整中|協議中|積算中|未積算|精査中|…|\.{3})$/
const NIL = /^(-+|なし|該当なし|予算なし|計上なし|ゼロ予算|費用なし)$/

/** Reads a printed cost; `unit` is the yen of one printed unit. Marks and amounts are kept apart, and what is neither stays unread. */
export function costValueOf(text: string, unit: number): CostValue {
  const written = halfWidth(text).replace(/\s/g, '').replace(/[―─ー–]/g, '-')
  if (written === '') return { kind: 'blank' }
  if (UNDECIDED.test(written)) return { kind: 'undecided' }
  if (NIL.test(written)) return { kind: 'nil' }
  const part = /^(?:\(|【)?(.*?)(?:】)?(?:の|に含む|に含まれる)?(?:内数|再掲)\)?$/.exec(written) ?? /^(.+?)に含(?:む|まれる)$/.exec(written)
  if (part) return { kind: 'part', of: (part[1] ?? '').replace(/[「」【】]/g, '') }
  const amount = /^([\d,]+)(百万円|千円|万円|円)?$/.exec(written)
  const yen = amount && Number((amount[1] ?? '').replaceAll(',', '')) * (amount[2] === undefined ? unit : (unitOf(amount[2]) ?? unit))
  return yen !== null && Number.isSafeInteger(yen) ? { kind: 'amount', yen, printed: text } : { kind: 'unread' }
}

/** The yen of the unit a label names: 事業費見込（千円）. */
export function unitOf(label: string): number | undefined {
  const unit = /(百万|千|万)?円/.exec(halfWidth(label))
  return unit ? UNITS[unit[1] ?? ''] : undefined
}

const UNITS: Readonly<Record<string, number>> = { 百万: 1_000_000, 万: 10_000, 千: 1000, '': 1 }

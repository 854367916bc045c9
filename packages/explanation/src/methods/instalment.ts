import { add, div, mul, parseRational, formatRational, round, sub, type Fraction } from '@renkei/money'
import type { NodeId, PlanNode } from '@renkei/plan'
import type { Inline } from '../document.ts'
import { applies, type BodyFormula, type BodyRef, type InstalmentDetails, type Sharing } from '../explanation.ts'
import { number, operation, percent, symbol, YEN } from '../expression.ts'
import type { Found, MethodExplanation } from '../method.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { everyBody } from '../parts/set-part.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'
import type { Writer } from '../words/writer.ts'

type Apportion = Extract<PlanNode, { op: 'apportion' }>

/** 納付: one part of what a body bears in a year, due on a day or in one of several years. */
export const instalment: MethodExplanation = {
  name: 'instalment',

  find(site) {
    const at = site.op('at')
    const parts = at && site.op('apportion', at.of)
    const turn = at && parts && turnOf(site, at, parts)
    return turn === undefined ? unknownWay(site) : partOf(site, parts!, turn)
  },

  tell: {
    ja: (sharing, write) => {
      const { part, due, remainder } = sharing.details.instalment!
      const when = due === undefined ? write.line`` : write.line`${write.date(due)}までに納める額は、`
      return [write.line`${when}各団体の年額に${write.percent(part)}を乗じて得た額${cut(sharing, write)}とする。`, ...(remainder ? [write.line`他の納期で切り捨てた額は、この納期の額に合算する。`] : [])]
    },
    en: (sharing, write) => {
      const { part, due, remainder } = sharing.details.instalment!
      const when = due === undefined ? write.line`` : write.line`, due by ${write.date(due)}`
      return [write.line`Each pays ${write.percent(part)} of its amount of the year${when}${cut(sharing, write)}.`, ...(remainder ? [write.line`What the other instalments leave is added to this one.`] : [])]
    },
  },
}

function cut({ rounding }: Sharing, write: Writer): readonly Inline[] {
  if (!applies(rounding)) return []
  const unit = write.yen(rounding.unit, 'step')
  return write.language === 'ja' ? write.line`（${unit}未満切捨て）` : write.line` (cut to ${unit})`
}

/** Which of the parts it is: the one named, or the one of this year. */
function turnOf(site: Site, { by }: Extract<PlanNode, { op: 'at' }>, { over }: Apportion): number | undefined {
  if ('fixed' in by) return site.context.plan.axes.find(({ id }) => id === over)!.members.indexOf(by.fixed)
  const key = 'key' in by ? site.op('const', by.key) : undefined
  const cell = key && site.context.columns.cell(key.value, { year: site.year })
  return cell && 'value' in cell && typeof cell.value === 'string' ? Number(cell.value) : undefined
}

function partOf(site: Site, parts: Apportion, turn: number): Found {
  const weights = site.op('const', parts.weight)!.value
  const ratios = weights.values.map((value) => parseRational(String(value))!)
  const part = div(ratios[turn]!, ratios.reduce(add))
  const remainder = parts.remainder.to === 'last' ? turn === ratios.length - 1 : turn === 0
  const due = site.line.payment?.due[site.year]
  const details: InstalmentDetails = { part: formatRational(part), remainder, ...(due === undefined ? {} : { due }) }
  return {
    amount: { name: '年額', clause: site.at(parts.amount).clause },
    set: everyBody(site),
    figures: { notApplicable: 'without-figures' },
    formula: { general: operation('mul', symbol('of-year'), percent(details.part)), of: (body) => formulaOf(site, parts, part, body) },
    rounding: roundingPart(site, parts),
    remainder: { notApplicable: 'no-remainder' },
    details: { instalment: details },
  }
}

function formulaOf(site: Site, { amount, unit, direction }: Apportion, part: Fraction, body: BodyRef): BodyFormula | undefined {
  const [share, yen] = [shareOf(site, amount, body), site.yen(body.member)]
  if (share === undefined || yen === undefined) return undefined
  const exact = mul(parseRational(share)!, part)
  const rounded = round(exact, parseRational(unit)!, direction)
  return {
    body,
    expression: operation('mul', number(share, YEN), percent(formatRational(part))),
    exact: formatRational(exact),
    rounded: formatRational(rounded),
    extra: formatRational(sub(parseRational(yen)!, rounded)),
    yen,
  }
}

/** What the body bears in the year whose share it is; an amount by year alone is read at the year of the line. */
function shareOf(site: Site, amount: NodeId, { member }: BodyRef): string | undefined {
  return site.at(amount).yen(member)
}

import { applies, type BodyRef, type BodyYen, type Explanation, type ReceiptPart } from '../explanation.ts'
import type { Inline } from '../document.ts'
import { resultLabel } from '../words/result-label.ts'
import type { Writer } from '../words/writer.ts'

/** What it comes to, before any reason: 大石田町の負担額　6,071円（算定済）. */
export function headline(explanation: Explanation, write: Writer): readonly Inline[] {
  const state = write.state(isOutside(explanation) && explanation.receives === undefined ? 'not-applicable' : explanation.state)
  const told = resultOf(explanation, write)
  const remark = told === undefined ? [state] : bracketed(write, told, state)
  return write.line`${subjectOf(explanation, write)}${write.language === 'ja' ? '　' : ': '}${remark}`
}

/** A body that the rule does not count among those who bear, whatever becomes of the others. */
export function isOutside({ body, yen }: Explanation): boolean {
  return body !== undefined && yen[0]?.outside === true
}

function subjectOf(explanation: Explanation, write: Writer): readonly Inline[] {
  const { body } = explanation
  const { total } = write.words.labels
  const share = explanation.receives === undefined ? resultLabel(explanation, explanation.line, write.words) : write.words.labels.received
  if (body === undefined) return [write.strong(total)]
  return write.language === 'ja' ? write.line`${write.body(body)}の${write.strong(share)}` : write.line`${write.strong(share)} of ${write.body(body)}`
}

function bracketed(write: Writer, told: readonly Inline[], state: Inline): readonly Inline[] {
  return write.language === 'ja' ? write.line`${told}（${state}）` : write.line`${told} (${state})`
}

/** Yen or a range; undefined where the state says it all. */
function resultOf(explanation: Explanation, write: Writer): readonly Inline[] | undefined {
  const { body, yen, total, receives } = explanation
  if (body === undefined) return total === undefined ? undefined : [write.yen(String(total), 'total')]
  if (receives !== undefined) return receives.yen === undefined || receives.with.length > 0 ? undefined : [write.yen(String(receives.yen), 'total')]
  const own = yen[0]!
  if (own.yen !== undefined) return [write.yen(String(own.yen), 'share', body)]
  return rangeOf(own, write)
}

function rangeOf({ body, low, high }: BodyYen, write: Writer): readonly Inline[] | undefined {
  if (low === undefined || high === undefined) return undefined
  const [from, to] = [write.yen(String(low), 'low', body), write.yen(String(high), 'high', body)]
  return write.language === 'ja' ? write.line`${from}から${to}まで` : write.line`${from} to ${to}`
}

/** 甲市は、支払を受ける団体であり、乙町及び丙町から、合わせて12,000,000円を受け取る。 */
function receivedLine(body: BodyRef, { from, with: others, yen }: ReceiptPart, write: Writer): readonly Inline[] {
  const who = [body, ...others].map((one) => [write.body(one)])
  const sum = yen === undefined ? undefined : write.yen(String(yen), 'total')
  if (write.language === 'ja') {
    const paid = sum === undefined || from.length === 0 ? write.line`` : write.line`、${write.bodies(from)}から、${from.length > 1 || others.length > 0 ? '合わせて' : ''}${sum}を受け取る`
    return write.line`${write.joined(who, '及び')}は、支払を受ける団体であり${paid.length === 0 ? '、この額を支払わない' : paid}。`
  }
  const paid = sum === undefined || from.length === 0 ? write.line`` : write.line`: ${sum}${from.length > 1 || others.length > 0 ? ' in all' : ''}, from ${write.bodies(from)}`
  return write.line`It is paid to ${write.joined(who, ' and ')}${paid}.`
}

/** Why the body bears nothing. */
export function outsideLine(explanation: Explanation, write: Writer): readonly Inline[] {
  const { set, body } = explanation
  if (!isOutside(explanation) || body === undefined) return []
  if (explanation.receives !== undefined) return receivedLine(body, explanation.receives, write)
  if (!applies(set)) return []
  if (set.members.includes(body)) return write.language === 'ja' ? write.line`${write.body(body)}は、この額を支払う団体ではない。` : write.line`${write.body(body)} does not pay any of it.`
  return write.language === 'ja'
    ? write.line`負担するのは${write.set(set)}であり、${write.body(body)}は、これに含まれない。`
    : write.line`It is borne by ${write.set(set)}; ${write.body(body)} is not among them.`
}

import type { LineOutcome } from '@renkei/plan'
import type { BodyRef, BodyYen } from '../explanation.ts'

type Written = { -readonly [Name in keyof BodyYen]: BodyYen[Name] }

/** What the outcome holds for a body. `inside`: whether the rule counts it among those who bear. */
export function yenPart(outcome: LineOutcome, body: BodyRef, position: number, inside: boolean): BodyYen {
  const part: Written = { body }
  let outside = !inside
  for (const name of ['yen', 'low', 'high', 'trial'] as const) {
    const yen = outcome[name]?.[position]
    if (typeof yen === 'number') part[name] = yen
    else if (yen === null) outside = true
  }
  if (outside) part.outside = true
  return part
}

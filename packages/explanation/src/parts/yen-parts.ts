import type { LineOutcome } from '@renkei/plan'
import type { BodyRef, BodyYen } from '../explanation.ts'

/** What the outcome holds for a body. `inside`: whether the rule counts it among those who bear. */
export function yenPart(outcome: LineOutcome, body: BodyRef, position: number, inside: boolean): BodyYen {
  const yen = outcome.yen?.[position]
  const low = outcome.low?.[position]
  const high = outcome.high?.[position]
  const trial = outcome.trial?.[position]
  return {
    body,
    ...(typeof yen === 'number' ? { yen } : {}),
    ...(typeof low === 'number' ? { low } : {}),
    ...(typeof high === 'number' ? { high } : {}),
    ...(typeof trial === 'number' ? { trial } : {}),
    ...(inside && yen !== null ? {} : { outside: true }),
  }
}

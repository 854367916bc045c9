import type { Measured } from './measure-section.ts'
import { formatRatio } from './ratio.ts'

export interface Verdict {
  readonly text: string
  readonly met: boolean
}

/** What was promised, against what was measured. */
export function verdicts({ section, nanoseconds }: Measured): Verdict[] {
  return section.targets.map(({ of, than, atMost }) => {
    const ratio = nanoseconds.get(of)! / nanoseconds.get(than)!
    return { text: `${of} at most ${formatRatio(atMost)} the time of ${than}: ${formatRatio(ratio)}`, met: ratio <= atMost }
  })
}

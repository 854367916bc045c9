import type { Measured } from './measure-section.ts'
import { formatRatio } from './ratio.ts'

export interface Verdict {
  readonly text: string
  readonly met: boolean
}

/** What was promised, against what was measured. */
export function verdicts(measured: Measured): Verdict[] {
  return [...ratioVerdicts(measured), ...limitVerdicts(measured), ...slowestVerdicts(measured), ...rateVerdicts(measured), ...growthVerdicts(measured)]
}

function ratioVerdicts({ section, nanoseconds }: Measured): Verdict[] {
  return section.targets.map(({ of, than, atMost = Number.POSITIVE_INFINITY, atLeast = 0 }) => {
    const ratio = nanoseconds.get(of)! / nanoseconds.get(than)!
    const promise = atLeast > 0 ? `at least ${formatRatio(atLeast)}` : `at most ${formatRatio(atMost)}`
    return { text: `${of} takes ${promise} the time of ${than}: ${formatRatio(ratio)}`, met: ratio <= atMost && ratio >= atLeast }
  })
}

/** A time holds for one machine only; it is that of the processor. */
function limitVerdicts({ section, processor }: Measured): Verdict[] {
  return (section.limits ?? []).map(({ of, milliseconds }) => {
    const taken = processor.get(of)! / 1_000_000
    return { text: `${of} takes at most ${milliseconds} ms: ${taken >= 10 ? Math.round(taken) : Number(taken.toPrecision(2))} ms`, met: taken <= milliseconds }
  })
}

function slowestVerdicts({ section, p95 }: Measured): Verdict[] {
  return (section.slowest ?? []).map(({ of, milliseconds }) => {
    const taken = p95.get(of)! / 1_000_000
    return { text: `${of} takes at most ${milliseconds} ms at the 95th percentile: ${taken.toPrecision(2)} ms`, met: taken <= milliseconds }
  })
}

function rateVerdicts({ section, processor }: Measured): Verdict[] {
  return (section.rates ?? []).map(({ of, amounts, millionsASecond }) => {
    const rate = (amounts * 1_000) / processor.get(of)!
    return { text: `${of} gives at least ${millionsASecond} million body-amounts in a second of one core: ${Math.round(rate)}`, met: rate >= millionsASecond }
  })
}

function growthVerdicts({ section, grown }: Measured): Verdict[] {
  return (section.growths ?? []).map(({ of, atMostKilobytes }, i) => {
    const kilobytes = Math.max(0, Math.round(grown[i]! / 1_024))
    return { text: `${of} keeps at most ${atMostKilobytes} kB more: ${kilobytes} kB`, met: kilobytes <= atMostKilobytes }
  })
}

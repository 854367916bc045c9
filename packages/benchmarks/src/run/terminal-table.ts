import type { Measured } from './measure-section.ts'
import { formatRatio } from './ratio.ts'
import { verdicts } from './verdicts.ts'

/** Times of this machine and the ratios that hold on others. */
export function terminalTable(measured: Measured): string {
  const { section, nanoseconds } = measured
  const unit = nanoseconds.get(section.unit)!
  const rows = [...nanoseconds].map(([name, time]) => `  ${name.padEnd(38)}${formatTime(time).padStart(12)}${formatRatio(time / unit).padStart(10)}`)
  const targets = verdicts(measured).map(({ text, met }) => `  ${met ? 'met   ' : 'MISSED'} ${text}`)
  return [section.title, `  ${section.work}`, '', ...rows, '', ...targets, `  checksum ${section.checksum()}`, ''].join('\n')
}

function formatTime(nanoseconds: number): string {
  return nanoseconds < 10_000 ? `${Math.round(nanoseconds).toLocaleString('en')} ns` : `${Math.round(nanoseconds / 1_000).toLocaleString('en')} µs`
}

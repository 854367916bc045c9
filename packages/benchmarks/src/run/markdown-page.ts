import type { Measured } from './measure-section.ts'
import { formatRatio } from './ratio.ts'
import { verdicts } from './verdicts.ts'

const HEAD = `# Benchmarks

Ratios of one run, each side doing the same work in the same process; they hold roughly on any machine, times do not. Run \`npm run bench\` for the
times of yours, \`npm run bench -- --write\` to write this page again. Medians of mitata; every yen computed is summed and printed.
What is promised in milliseconds or in amounts a second is processor time, so that other work on the machine does not count.
`

/** The page kept in docs: ratios only. */
export function markdownPage(measured: readonly Measured[]): string {
  return `${[HEAD, ...measured.map(markdownSection)].join('\n')}`
}

function markdownSection(measured: Measured): string {
  const { section, nanoseconds } = measured
  const unit = nanoseconds.get(section.unit)!
  const rows = [...nanoseconds].map(([name, time]) => `| ${name} | ${formatRatio(time / unit)} |`)
  const targets = verdicts(measured).map(({ text, met }) => `- ${met ? 'met' : '**missed**'}: ${text}`)
  const list = targets.length > 0 ? `\n${targets.join('\n')}\n` : ''
  return `## ${section.title}\n\n${section.work}\n\n| side | time, ${section.unit} = 1 |\n| --- | ---: |\n${rows.join('\n')}\n${list}`
}

import type { Writer } from './writer.ts'

/** 令和7年度、令和9年度から令和11年度まで: runs of three or more years drawn together. */
export function yearRanges(years: readonly number[], write: Writer): string {
  const runs: number[][] = []
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return runs.flatMap((run) => rangeText(run, write)).join(write.words.separator)
}

function rangeText(run: readonly number[], write: Writer): readonly string[] {
  const names = run.map((year) => write.year(String(year)).text)
  return run.length < 3 ? names : [write.words.range(names[0]!, names.at(-1)!)]
}

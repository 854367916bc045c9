import { formatFiscalYear } from '@renkei/model'

/** 令和7年度、令和9年度から令和11年度まで: fiscal years, runs of three or more drawn together. */
export function yearList(years: readonly number[]): string {
  const runs: number[][] = []
  for (const year of years) {
    const run = runs[runs.length - 1]
    if (run && run[run.length - 1] === year - 1) run.push(year)
    else runs.push([year])
  }
  return runs.flatMap(runText).join('、')
}

function runText(run: readonly number[]): readonly string[] {
  const name = (year: number): string => formatFiscalYear(year, 'ja')
  return run.length < 3 ? run.map(name) : [`${name(run[0]!)}から${name(run[run.length - 1]!)}まで`]
}

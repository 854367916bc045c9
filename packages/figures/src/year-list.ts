import { formatFiscalYear, type FiscalYear } from '@renkei/model'

/** 令和7年度、令和9年度から令和11年度まで: ascending fiscal years, runs of three or more drawn together. */
export function yearList(years: readonly FiscalYear[]): string {
  const runs: FiscalYear[][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run?.push(year)
    else runs.push([year])
  }
  return runs.flatMap(wordsOf).join('、')
}

function wordsOf(run: readonly FiscalYear[]): readonly string[] {
  const names = run.map((year) => formatFiscalYear(year, 'ja'))
  return run.length < 3 ? names : [`${names[0]!}から${names.at(-1)!}まで`]
}

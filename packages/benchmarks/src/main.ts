import { writeFileSync } from 'node:fs'
import { apportionSection } from './apportion.bench.ts'
import { coldStartSection } from './cold-start.bench.ts'
import { municipalitiesSection } from './municipalities.bench.ts'
import { proRataCostSection } from './pro-rata-cost.bench.ts'
import { ruleSetSection } from './rule-set.bench.ts'
import { ruleSetsSection } from './rule-sets.bench.ts'
import { filesSection } from './files.bench.ts'
import { keystrokeSection } from './keystroke.bench.ts'
import { markdownPage } from './run/markdown-page.ts'
import { measureSection, type Measured } from './run/measure-section.ts'
import { sqlSection } from './sql.bench.ts'
import { terminalTable } from './run/terminal-table.ts'

const measured: Measured[] = []
for (const section of [apportionSection(), proRataCostSection(), ruleSetSection(), ruleSetsSection(), await keystrokeSection(), municipalitiesSection(), await sqlSection(), filesSection(), coldStartSection()]) {
  measured.push(await measureSection(section))
  console.log(terminalTable(measured.at(-1)!))
}
if (process.argv.includes('--write')) writeFileSync(new URL('../../../docs/benchmarks.md', import.meta.url), markdownPage(measured))

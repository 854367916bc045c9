import type { Override, Run } from '../core/run.ts'
import { isOpen, lineYear, type LineYear } from '../outcome/line-year.ts'
import type { Prepared } from '../prepare.ts'
import { rerun } from './rerun.ts'

/** 試算: adds to open lines the yen they would have if every open item were as its trial says. */
export function withTrials(prepared: Prepared, run: Run, lines: readonly LineYear[]): readonly LineYear[] {
  const { plan, program, reached } = prepared
  const tried = plan.open.filter(({ id, trial }) => trial !== undefined && !run.overrides.has(id))
  if (tried.length === 0 || !lines.some(isOpen)) return lines
  const answers = new Map(tried.map(({ id, trial }): [string, Override] => [id, { site: program.site(trial!) }]))
  const again = new Set(tried.flatMap(({ id }) => [...(reached.get(id) ?? [])]))
  return rerun(program, run, answers, again, () => lines.map((line) => (isOpen(line) ? withTrial(run, line) : line)))
}

function withTrial(run: Run, line: LineYear): LineYear {
  const { yen } = lineYear(run, line.place)
  return yen === undefined ? line : { ...line, trial: yen }
}

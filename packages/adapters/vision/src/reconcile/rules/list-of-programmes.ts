import { groupBy } from '../../group-by.ts'
import type { Finding, Rule } from '../finding.ts'
import type { OverviewRow } from '../../facts/vision.ts'

/** The list of all programmes: rows whose marks cannot be told apart, and programmes it leaves out. */
export const listOfProgrammes: Rule = ({ vision }) => {
  if (vision.overview.length === 0) return []
  const listed = new Set(vision.overview.map(({ number }) => number))
  const missing = vision.programmes.filter(({ number, numbered }) => numbered && !listed.has(number))
  const absent: readonly Finding[] = missing.length === 0 ? [] : [{ kind: 'not-in-list', subject: '一覧表にない事業', text: `${numbersText(missing.map(({ number }) => number))}は、事業の表がありますが、一覧表に見当たりません。`, places: missing.map(({ name }) => name) }]
  return [...absent, ...unclear(vision.overview.filter(({ flags }) => flags === undefined))]
}

/** One finding for each number of cells, not for each row. */
function unclear(rows: readonly OverviewRow[]): readonly Finding[] {
  return [...groupBy(rows, ({ cells, bodies }) => `${cells}/${bodies.length}`)].map(([, group]) => ({
    kind: 'list-row-unclear',
    subject: '一覧表の印の数',
    text: `${numbersText(group.map(({ number }) => number ?? 0))}の行は、団体の欄が${group[0]?.bodies.length}あるのに、印の欄が${group[0]?.cells}あるため、どの印がどの団体のものか分かりません。この行は使っていません。`,
    places: group.map(({ name }) => name),
  }))
}

/** 事業【1】から事業【8】まで、事業【30】. */
export function numbersText(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length > 2 ? `事業【${run[0]}】から事業【${run.at(-1)}】まで` : run.map((number) => `事業【${number}】`).join('、'))).join('、')
}

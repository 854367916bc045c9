import type { Total } from '@renkei/plan'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { isOpen, type LineYear } from './line-year.ts'
import { yearStart } from './read-line.ts'

type Sum = { -readonly [K in keyof Total]: Total[K] }

/**
 * 合計, by year: of all, of each programme, of each body. What is open is counted and never added; a cost printed in two programmes, and
 * lines outside the total, are skipped. To a body, an open line counts if it may bear a part of it.
 */
export function totals(run: Run, lines: readonly LineYear[]): readonly Total[] {
  const sums = new Map<string, Sum>()
  const sumOf = (of: string, year: string): Sum => {
    const key = `${of}\n${year}`
    let sum = sums.get(key)
    if (sum === undefined) {
      sum = { of, year, determined: 0, provisional: 0, openLines: 0, hanging: 0 }
      sums.set(key, sum)
    }
    return sum
  }
  const counted = lines.filter(({ sites: { line } }) => line.inTotal && line.restates === undefined)
  for (const { year } of counted) sumOf('all', year)
  for (const { sites, year } of counted) sumOf(sites.line.programme, year)
  for (const line of counted) {
    add(sumOf('all', line.year), line, line.total)
    add(sumOf(line.sites.line.programme, line.year), line, line.total)
    addToBodies(run, line, sumOf)
  }
  return [...sums.values()]
}

function addToBodies(run: Run, line: LineYear, sumOf: (of: string, year: string) => Sum): void {
  const open = isOpen(line)
  const from = yearStart(run, line.sites.node, line.year)
  run.layout.members(line.sites.line.bodies).forEach((body, i) => {
    const sum = sumOf(body, line.year)
    const yen = line.yen?.[i] ?? undefined
    if (yen !== undefined || (open && kindOf(run.cells.status[from + i]!) >= EXACT)) add(sum, line, yen)
  })
}

/** A sum that would leave the safe integers is left open instead. */
function add(sum: Sum, line: LineYear, yen: number | undefined): void {
  const kind = line.state === 'determined' || line.state === 'provisional' ? line.state : undefined
  if (kind !== undefined && yen !== undefined && Number.isSafeInteger(sum[kind] + yen)) sum[kind] += yen
  else if (isOpen(line) || kind !== undefined) {
    sum.openLines++
    sum.hanging += line.hanging ?? 0
  }
}

import type { AxisId, Total } from '@renkei/plan'
import type { Layout } from '../core/layout.ts'
import { addYen, emptySum, yenOf, type AmountSum } from './amount-sum.ts'
import { isOpen, type LineYear } from './line-year.ts'

interface Sum {
  readonly of: string
  readonly year: string
  readonly determined: AmountSum
  readonly provisional: AmountSum
  openLines: number
  hanging: number
}

/**
 * 合計, by year: of all, of each programme, of each body. What is open is counted and never added; a cost printed in two programmes, and
 * lines outside the total, are skipped. To a body, an open line counts if the body is one of those concerned.
 */
export function totals(layout: Layout, lines: readonly LineYear[]): readonly Total[] {
  const all = new Sums()
  const programmes = new Sums()
  const bodies = new BodySums()
  for (const line of lines) {
    const { inTotal, restates, programme, bodies: axis } = line.place.line
    if (!inTotal || restates !== undefined) continue
    const { year } = line.place
    add(all.of('all', year), line, line.total)
    add(programmes.of(programme, year), line, line.total)
    addToBodies(bodies.of(axis, layout.members(axis), year), line)
  }
  return [...all.list, ...programmes.list, ...bodies.list].map(totalOf)
}

/** Amounts whose sum is beyond 2^53 − 1 yen are counted as open instead. */
function totalOf({ of, year, determined, provisional, openLines, hanging }: Sum): Total {
  const tooLarge = [determined, provisional].reduce((parts, sum) => parts + (yenOf(sum) === undefined ? sum.parts : 0), 0)
  return { of, year, determined: yenOf(determined) ?? 0, provisional: yenOf(provisional) ?? 0, openLines: openLines + tooLarge, hanging }
}

function zero(of: string, year: string): Sum {
  return { of, year, determined: emptySum(), provisional: emptySum(), openLines: 0, hanging: 0 }
}

/** Sums by name and year. */
class Sums {
  readonly list: Sum[] = []
  readonly #at = new Map<string, Map<string, Sum>>()

  of(name: string, year: string): Sum {
    let years = this.#at.get(name)
    if (years === undefined) this.#at.set(name, (years = new Map()))
    let sum = years.get(year)
    if (sum === undefined) {
      sum = zero(name, year)
      years.set(year, sum)
      this.list.push(sum)
    }
    return sum
  }
}

/** Sums of all members of a body axis by year. */
class BodySums {
  readonly list: Sum[] = []
  readonly #at = new Map<AxisId, Map<string, readonly Sum[]>>()

  of(axis: AxisId, members: readonly string[], year: string): readonly Sum[] {
    let years = this.#at.get(axis)
    if (years === undefined) this.#at.set(axis, (years = new Map()))
    let sums = years.get(year)
    if (sums === undefined) {
      sums = members.map((member) => zero(member, year))
      years.set(year, sums)
      this.list.push(...sums)
    }
    return sums
  }
}

function addToBodies(sums: readonly Sum[], line: LineYear): void {
  const open = isOpen(line)
  const { members, yen } = line
  for (let i = 0; i < sums.length; i++) {
    if (open ? members?.[i] === true : typeof yen?.[i] === 'number') add(sums[i]!, line, yen?.[i] ?? undefined)
  }
}

function add(sum: Sum, line: LineYear, yen: number | undefined): void {
  if (yen !== undefined) addYen(sum[line.state === 'provisional' ? 'provisional' : 'determined'], yen)
  else if (isOpen(line)) {
    sum.openLines++
    sum.hanging += line.hanging ?? 0
  }
}

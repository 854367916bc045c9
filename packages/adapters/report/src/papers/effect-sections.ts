import type { Block, Inline, Table, Writer } from '@renkei/explanation'
import type { BodyEffect, CostEffect, ReportOutcome, YenChange, YenEffects } from '@renkei/ruleset'
import { type ComparisonWords, comparisonWords } from '../words/comparison.ts'
import { changeInline } from './change-inline.ts'

/** A section of blocks that the screen can show as well. */
export interface EffectSection {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What a change does to the yen: whom it hurts most, every body in every year, every cost, and what can no longer be told, or can now. */
export function effectSections(effects: YenEffects, write: Writer): readonly EffectSection[] {
  const words = comparisonWords[write.language]
  return [bodiesSection(effects, write, words), ...costsSection(effects.costs, write, words), ...statesSection(effects.costs, write, words)]
}

function bodiesSection({ bodies, years, notCompared }: YenEffects, write: Writer, words: ComparisonWords): EffectSection {
  const paragraph = (content: readonly Inline[]): Block => ({ kind: 'paragraph', content })
  const open = notCompared === 0 ? [] : [paragraph([write.text(words.notCompared(notCompared))])]
  if (bodies.every((body) => body.years.every(({ change }) => change === 0))) return { title: words.effects, blocks: [paragraph([write.text(words.noEffect)]), ...open] }
  return { title: words.effects, blocks: [...hardestHit(bodies, write, words), bodiesTable(bodies, write, words), ...(years.length > 1 ? [{ kind: 'heading' as const, content: [write.text(words.byYear)] }, ...yearsTables(bodies, years, write, words)] : []), ...open] }
}

/** The body hurt most, and the one relieved most. */
function hardestHit(bodies: readonly BodyEffect[], write: Writer, words: ComparisonWords): readonly Block[] {
  const worst = bodies.reduce((found, body) => (body.change > found.change ? body : found))
  const best = bodies.reduce((found, body) => (body.change < found.change ? body : found))
  const row = (label: string, body: BodyEffect) => ({ label, content: [write.body({ member: body.code, name: body.name }), write.text(' '), changeInline(body.change, write)] })
  const rows = [...(worst.change > 0 ? [row(words.worst, worst)] : []), ...(best.change < 0 ? [row(words.best, best)] : [])]
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }]
}

function bodiesTable(bodies: readonly BodyEffect[], write: Writer, words: ComparisonWords): Table {
  return { kind: 'table', columns: yenColumns([words.body], words), rows: bodies.map((body) => [[write.body({ member: body.code, name: body.name })], ...yenCells(body, write)]) }
}

/** As many years as a screen of 80 columns holds. */
const YEARS = 4

function yearsTables(bodies: readonly BodyEffect[], years: readonly number[], write: Writer, words: ComparisonWords): readonly Table[] {
  return Array.from({ length: Math.ceil(years.length / YEARS) }, (_, at) => yearsTable(bodies, years.slice(at * YEARS, (at + 1) * YEARS), write, words))
}

function yearsTable(bodies: readonly BodyEffect[], years: readonly number[], write: Writer, words: ComparisonWords): Table {
  return {
    kind: 'table',
    columns: [{ title: words.body, align: 'start' }, ...years.map((year) => ({ title: write.year(String(year)).text, align: 'end' as const }))],
    rows: bodies.map((body) => [[write.body({ member: body.code, name: body.name })], ...years.map((year) => yearCell(body, year, write, words))]),
  }
}

/** A dash where nothing could be compared in a year. */
function yearCell(body: BodyEffect, year: number, write: Writer, words: ComparisonWords): readonly Inline[] {
  const found = body.years.find((one) => one.year === year)
  return [found ? changeInline(found.change, write) : write.text(words.dash)]
}

/** Every body of every cost that comes to other shares. */
function costsSection(costs: readonly CostEffect[], write: Writer, words: ComparisonWords): readonly EffectSection[] {
  const changed = costs.filter(({ bodies }) => bodies.some(({ change }) => change !== 0))
  if (changed.length === 0) return []
  const blocks = changed.flatMap(({ programme, title, cost, fiscalYear, bodies }): readonly Block[] => [
    { kind: 'heading', content: [write.text(words.costOf(programme, title, cost, write.year(String(fiscalYear)).text))] },
    { kind: 'table', columns: yenColumns([words.body], words), rows: bodies.map((body) => [[write.body({ member: body.code, name: body.name })], ...yenCells(body, write)]) },
  ])
  return [{ title: words.costs, blocks }]
}

/** Costs that are decided on one side only, or come to another state or amount. */
function statesSection(costs: readonly CostEffect[], write: Writer, words: ComparisonWords): readonly EffectSection[] {
  const changed = costs.filter(({ before, after }) => before?.state !== after?.state || before?.total !== after?.total)
  if (changed.length === 0) return []
  const rows = changed.map(({ programme, cost, fiscalYear, before, after }) => [[write.text(words.cost(programme, cost))], [write.year(String(fiscalYear))], sideCell(before, write, words), sideCell(after, write, words)])
  const columns = [words.costLabel, words.year, words.before, words.after].map((title) => ({ title, align: 'start' as const }))
  return [{ title: words.states, blocks: [{ kind: 'table', columns, rows }] }]
}

function sideCell(outcome: ReportOutcome | undefined, write: Writer, words: ComparisonWords): readonly Inline[] {
  if (outcome === undefined) return [write.text(words.none)]
  const { state, total } = outcome
  return [write.state(state), ...(total === undefined ? [] : [write.text(' '), write.yen(String(total), 'total')])]
}

function yenColumns(first: readonly string[], words: ComparisonWords): Table['columns'] {
  return [...first.map((title) => ({ title, align: 'start' as const })), ...[words.before, words.after, words.change].map((title) => ({ title, align: 'end' as const }))]
}

function yenCells({ before, after, change }: Omit<YenChange, 'code' | 'name'>, write: Writer): readonly (readonly Inline[])[] {
  return [[write.yen(String(before), 'total')], [write.yen(String(after), 'total')], [changeInline(change, write)]]
}

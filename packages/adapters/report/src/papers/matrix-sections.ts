import { Writer } from '@renkei/explanation'
import type { ReportBody, ReportOutcome } from '@renkei/ruleset'
import { flowsOf } from '../charts/flows.ts'
import { sankeyChart } from '../charts/sankey-chart.ts'
import type { Grid, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { column, shareInlines, textCell, yenCell } from './cells.ts'

/** As many bodies as stand side by side on a page turned across. */
const ACROSS = 9

/** A row a cost, a column a body: only costs that have shares, where they are counted. Many bodies are told in several tables. */
export function matrixSections({ report, body, bodies, language }: YearResult): readonly Section[] {
  const shared = report.outcomes.filter(({ shares, restates }) => shares.length > 0 && restates === undefined)
  if (body !== undefined || shared.length === 0) return []
  const paying = bodies.filter(({ code }) => shared.some(({ shares }) => shares.some((share) => share.code === code)))
  const parts = Array.from({ length: Math.ceil(paying.length / ACROSS) }, (_, at) => paying.slice(at * ACROSS, (at + 1) * ACROSS))
  const { sections, part, cost } = paperWords[language]
  const write = new Writer(language)
  const grids = parts.map((some, at): Grid => ({ ...matrix(shared, some, write), ...(parts.length === 1 ? {} : { caption: `${sections.matrix}${part(at + 1, parts.length)}` }) }))
  return [{ title: sections.matrix, wide: true, newPage: true, blocks: [...grids, ...sankeyChart(flowsOf(shared, cost), write)] }]
}

function matrix(outcomes: readonly ReportOutcome[], bodies: readonly ReportBody[], write: Writer): Grid {
  const { labels, cost } = paperWords[write.language]
  const concerned = outcomes.filter(({ shares }) => shares.some((share) => bodies.some(({ code }) => code === share.code)))
  const rows = concerned.map((outcome) => {
    const byBody = new Map(outcome.shares.map((share) => [share.code, share]))
    const cells = bodies.map(({ code }) => {
      const share = byBody.get(code)
      return share === undefined ? [] : shareInlines(share, write)
    })
    return [textCell(cost(outcome.programme, outcome.cost)), yenCell(outcome.total, write), ...cells]
  })
  return { kind: 'grid', columns: [column.text(labels.cost, 19), column.number(labels.amount, 9), ...bodies.map(({ name }) => column.number(name))], rowHeads: true, rows }
}

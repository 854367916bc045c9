import { Writer } from '@renkei/explanation'
import type { ReportBody, ReportOutcome } from '@renkei/ruleset'
import { flowsOf } from '../charts/flows.ts'
import { sankeyChart } from '../charts/sankey-chart.ts'
import type { Grid, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { column, shareInlines, textCell, yenCell } from './cells.ts'

/** Millimetres of a page turned across, of a digit in its tables (of 9 points in Word, and not of the narrowest letters), and of the rules and blanks around a number. */
const [PAGE, DIGIT, AROUND] = [268, 1.9, 4]
/** More bodies than this are not compared at a glance. */
const ACROSS = 9
/** Of the width, for the names of costs, in percent. */
const NAMES = 19

/** A row a cost, a column a body: only costs that have shares, where they are counted. Many bodies are told in several tables. */
export function matrixSections({ report, body, bodies, language }: YearResult): readonly Section[] {
  const shared = report.outcomes.filter(({ shares, restates }) => shares.length > 0 && restates === undefined)
  if (body !== undefined || shared.length === 0) return []
  const write = new Writer(language)
  const paying = bodies.filter(({ code }) => shared.some(({ shares }) => shares.some((share) => share.code === code)))
  const widest = Math.max(...shared.flatMap(({ total = 0, shares }) => [total, ...shares.map(({ yen = 0 }) => yen)]).map((yen) => write.yen(String(yen), 'total').text.length + 1))
  const width = Math.ceil((100 * (widest * DIGIT + AROUND)) / PAGE)
  const across = Math.max(1, Math.min(ACROSS, Math.floor((100 - NAMES - width) / width)))
  const parts = Array.from({ length: Math.ceil(paying.length / across) }, (_, at) => paying.slice(at * across, (at + 1) * across))
  const { sections, part, cost } = paperWords[language]
  const grids = parts.map((some, at): Grid => ({ ...matrix(shared, some, width, write), ...(parts.length === 1 ? {} : { caption: `${sections.matrix}${part(at + 1, parts.length)}` }) }))
  return [{ title: sections.matrix, wide: true, newPage: true, blocks: [...grids, ...sankeyChart(flowsOf(shared, cost), write)] }]
}

function matrix(outcomes: readonly ReportOutcome[], bodies: readonly ReportBody[], width: number, write: Writer): Grid {
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
  return { kind: 'grid', columns: [column.text(labels.cost, NAMES), column.number(labels.amount, width), ...bodies.map(({ name }) => column.number(name))], rowHeads: true, rows }
}

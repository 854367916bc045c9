import type { Writer } from '@renkei/explanation'
import { sankey, sankeyLinkHorizontal, type SankeyGraph } from 'd3-sankey'
import type { Chart } from '../paper.ts'
import { escapeHtml } from '../print/html/escape-html.ts'
import { chartWords } from '../words/chart.ts'
import { byWidth, type Flow } from './flows.ts'
import { chartOf, colors, coordinate, GREY, label, MOST, rect } from './svg-frame.ts'

const WIDTH = 720
const MARGIN = 190
const ROW = 26

interface Node {
  readonly name: string
  readonly end: 'cost' | 'body'
}

/** Who pays what: costs at the left, bodies at the right, between them bands as wide as the yen. */
export function sankeyChart(flows: readonly Flow[], write: Writer): readonly Chart[] {
  const words = chartWords[write.language]
  const [costs, bodies] = [byWidth(flows, 'cost'), byWidth(flows, 'body')]
  if (costs.length === 0 || bodies.length < 2 || Math.max(costs.length, bodies.length) > MOST) return []
  const height = Math.max(costs.length, bodies.length, 5) * ROW
  const graph = laidOut(flows, costs, bodies, height)
  const colorOf = (body: string): string => colors[bodies.indexOf(body)] ?? GREY
  const path = sankeyLinkHorizontal<Node, object>()
  const yen = (value: number): string => write.yen(String(value), 'total').text
  const bands = graph.links.map((link, index) => {
    const { body, cost, yen: value } = flows[index]!
    return `<path d="${escapeHtml(path(link) ?? '')}" fill="none" stroke="${colorOf(body)}" stroke-opacity="0.45" stroke-width="${coordinate(Math.max(0.8, link.width ?? 0))}"><title>${escapeHtml(`${cost} → ${body} ${yen(value)}`)}</title></path>`
  })
  const nodes = graph.nodes.flatMap(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0, name, end }) => {
    const middle = (y0 + y1) / 2
    const text = `${name} ${yen(value)}`
    return [rect(x0, y0, x1 - x0, y1 - y0, end === 'body' ? colorOf(name) : '#555', text), end === 'cost' ? label(x0 - 5, middle, name, 'end', MARGIN - 5) : label(x1 + 5, middle, name, 'start', MARGIN - 65)]
  })
  const told = words.sankey(costs.length, bodies.length, bodies.slice(0, 3))
  return [chartOf('sankey', words.sankeyTitle, told, WIDTH, height + 10, [...bands, ...nodes])]
}

function laidOut(flows: readonly Flow[], costs: readonly string[], bodies: readonly string[], height: number): SankeyGraph<Node, object> {
  const nodes: Node[] = [...costs.map((name) => ({ name, end: 'cost' as const })), ...bodies.map((name) => ({ name, end: 'body' as const }))]
  const links = flows.map(({ cost, body, yen }) => ({ source: costs.indexOf(cost), target: costs.length + bodies.indexOf(body), value: yen }))
  const layout = sankey<Node, object>().nodeWidth(10).nodePadding(15).nodeSort(null).extent([[MARGIN, 5], [WIDTH - MARGIN + 60, height + 5]])
  return layout({ nodes, links })
}

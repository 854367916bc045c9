import type { Writer } from '@renkei/explanation'
import { max } from 'd3-array'
import { stack } from 'd3-shape'
import type { Chart } from '../paper.ts'
import { chartWords } from '../words/chart.ts'
import { axisOf } from './axis.ts'
import { byWidth, type Flow } from './flows.ts'
import { chartOf, colors, gridLine, GREY, label, MOST, rect } from './svg-frame.ts'

const WIDTH = 720
const ROW = 20
const BAR = 14
const LEFT = 110
const RIGHT = 110
const TOP = 18

/** A bar a body, and in it the costs it bears; the widest costs have colours of their own. */
export function stackedBars(flows: readonly Flow[], bodies: readonly string[], write: Writer): readonly Chart[] {
  const rows = bodies.filter((body) => flows.some((flow) => flow.body === body))
  if (rows.length < 2 || rows.length > MOST) return []
  const words = chartWords[write.language]
  const costs = byWidth(flows, 'cost')
  const yenOf = (body: string, cost: string): number => flows.find((flow) => flow.body === body && flow.cost === cost)?.yen ?? 0
  const layers = stack<string, string>().keys(costs).value(yenOf)(rows)
  const widest = max(layers.flatMap((layer) => layer.map(([, end]) => end))) ?? 0
  const at = (yen: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * yen) / widest
  const bottom = TOP + rows.length * ROW
  const yen = (value: number): string => write.yen(String(value), 'total').text
  const axis = axisOf(widest, write).flatMap((tick) => [gridLine(at(tick.yen), TOP - 4, at(tick.yen), bottom), label(at(tick.yen), 8, tick.text, 'middle')])
  const bars = layers.flatMap((layer, index) =>
    layer.flatMap(([start, end], row) => (end > start ? [rect(at(start), TOP + row * ROW + (ROW - BAR) / 2, at(end) - at(start), BAR, colors[index] ?? GREY, `${rows[row]!} ${costs[index]!} ${yen(end - start)}`)] : [])),
  )
  const names = rows.map((body, row) => label(LEFT - 6, TOP + (row + 0.5) * ROW, body, 'end', LEFT - 6))
  const legend = costs.slice(0, colors.length).map((cost, index) => legendRow(cost, colors[index]!, index, bottom))
  const more = costs.length > colors.length ? [legendRow(words.others(costs.length - colors.length), GREY, colors.length, bottom)] : []
  const lines = legend.length + more.length
  const told = flows.length > 12 ? words.barsInShort(rows.length, costs.slice(0, 3)) : words.bars(flows.map((flow) => `${flow.body} ${flow.cost} ${yen(flow.yen)}`))
  return [chartOf('bars', words.barsTitle, told, WIDTH, bottom + 12 + Math.ceil(lines / 2) * 16, [...axis, ...bars, ...names, ...legend, ...more])]
}

/** Two to a row below the bars. */
function legendRow(text: string, color: string, index: number, bottom: number): string {
  const [x, y] = [LEFT + (index % 2) * 300, bottom + 14 + Math.floor(index / 2) * 16]
  return `${rect(x, y - 5, 10, 10, color, text)}${label(x + 15, y, text, 'start', 280)}`
}

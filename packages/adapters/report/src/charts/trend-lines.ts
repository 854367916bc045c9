import type { Writer } from '@renkei/explanation'
import { max } from 'd3-array'
import { line } from 'd3-shape'
import type { Chart } from '../paper.ts'
import { chartWords } from '../words/chart.ts'
import type { YearTotals } from '../year-paper.ts'
import { axisOf } from './axis.ts'
import { chartOf, colors, gridLine, label } from './svg-frame.ts'

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 260, 100, 110, 14, 30]

/** A line a body over the years in which nothing is open: what is only known in part is no point of a line. At most as many as there are colours, those that bear most in the last of them. */
export function trendLines(all: readonly YearTotals[], write: Writer): readonly Chart[] {
  const years = all.filter(({ bodies }) => bodies.every(({ totals }) => totals.open === 0))
  const last = years.at(-1)
  if (last === undefined || years.length < 2) return []
  const words = chartWords[write.language]
  const height = ({ totals }: YearTotals['bodies'][number]): number => totals.determined + totals.provisional
  const points = (code: string): readonly (readonly [number, number])[] => years.map(({ bodies }, index) => [index, bodies.filter((body) => body.code === code).reduce((sum, body) => sum + height(body), 0)])
  const shown = [...last.bodies].sort((left, right) => height(right) - height(left)).slice(0, colors.length)
  const highest = max(shown.flatMap(({ code }) => points(code).map(([, yen]) => yen))) ?? 0
  if (highest === 0) return []
  const x = (index: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * index) / (years.length - 1)
  const y = (yen: number): number => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * yen) / highest
  const yen = (value: number): string => write.yen(String(value), 'total').text
  const path = line<readonly [number, number]>((point) => x(point[0]), (point) => y(point[1])).digits(1)
  const axes = [
    ...axisOf(highest, write).flatMap((tick) => [gridLine(LEFT, y(tick.yen), WIDTH - RIGHT, y(tick.yen)), label(LEFT - 6, y(tick.yen), tick.text, 'end')]),
    ...years.map(({ year }, index) => label(x(index), HEIGHT - BOTTOM + 14, write.year(String(year)).text, 'middle')),
  ]
  const ends = apart(shown.map(({ code }) => y(points(code).at(-1)![1])))
  const lines = shown.flatMap(({ code, name }, index) => [`<path d="${path(points(code)) ?? ''}" fill="none" stroke="${colors[index]!}" stroke-width="2"/>`, label(WIDTH - RIGHT + 6, ends[index]!, name, 'start', RIGHT - 6)])
  return [chartOf('trend', words.trendTitle, words.trend(shown.map(({ code, name }) => `${name} ${points(code).map(([, value]) => yen(value)).join(' → ')}`)), WIDTH, HEIGHT, [...axes, ...lines])]
}

/** Places of labels from below upwards: no two on one another. */
function apart(places: readonly number[]): readonly number[] {
  const found = places.map((place, index) => ({ place, index })).sort((left, right) => right.place - left.place)
  let limit = Number.POSITIVE_INFINITY
  const moved = found.map(({ place, index }) => {
    limit = Math.min(place, limit - 13)
    return { place: limit, index }
  })
  return moved.sort((left, right) => left.index - right.index).map(({ place }) => place)
}

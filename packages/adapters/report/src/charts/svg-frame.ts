import { displayWidth } from '@renkei/diagnostics'
import type { Chart } from '../paper.ts'
import { escapeHtml } from '../print/html/escape-html.ts'

/** Colours that people who see few colours tell apart too (Okabe and Ito), and a grey for what has none of its own. */
export const colors = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#8C6D00', '#5D3A9B'] as const
export const GREY = '#9A9A9A'

const SIZE = 11

/** More rows than this cannot be told apart on a page: there is no picture. */
export const MOST = 60

/** A picture whose words are read aloud in its place. `name` is its own within a paper. */
export function chartOf(name: string, title: string, description: string, width: number, height: number, shapes: readonly string[]): Chart {
  const [titleId, textId] = [`${name}-title`, `${name}-text`]
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${coordinate(height)}" role="img" aria-labelledby="${titleId} ${textId}" font-size="${String(SIZE)}" fill="#111">`,
    `<title id="${titleId}">${escapeHtml(title)}</title>`,
    `<desc id="${textId}">${escapeHtml(description)}</desc>`,
    ...shapes,
    '</svg>',
  ].join('\n')
  return { kind: 'chart', title, description, svg }
}

/** A tenth of a pixel is finer than any printer. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function rect(x: number, y: number, width: number, height: number, fill: string, tip: string): string {
  return `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(Math.max(width, 0.5))}" height="${coordinate(Math.max(height, 0.5))}" fill="${fill}"><title>${escapeHtml(tip)}</title></rect>`
}

/** A word on a picture. What is wider than `room` is cut; the whole of it is read aloud and shown beside the pointer. */
export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start', room = Number.POSITIVE_INFINITY): string {
  const shown = within(text, room)
  const whole = shown === text ? '' : `<title>${escapeHtml(text)}</title>`
  return `<text x="${coordinate(x)}" y="${coordinate(y)}" text-anchor="${anchor}" dominant-baseline="central">${whole}${escapeHtml(shown)}</text>`
}

function within(text: string, room: number): string {
  const columns = Math.floor((2 * room) / SIZE)
  return displayWidth(text) <= columns ? text : `${[...text].reduce((kept, character) => (displayWidth(kept + character) < columns - 1 ? kept + character : kept), '')}…`
}

export function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${coordinate(x1)}" y1="${coordinate(y1)}" x2="${coordinate(x2)}" y2="${coordinate(y2)}" stroke="#ccc" stroke-width="0.5"/>`
}

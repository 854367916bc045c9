import { displayWidth } from '@renkei/diagnostics'
import type { ISerializedGast } from 'chevrotain'

/** A piece of a diagram around the line that runs through it from left to right. */
interface Piece {
  readonly width: number
  /** Above and below the line. */
  readonly up: number
  readonly down: number
  readonly draw: (x: number, y: number) => string
}

/** How the tokens and the rules of the grammar are called. */
export interface Labels {
  readonly tokens: Readonly<Record<string, string>>
  readonly rules: Readonly<Record<string, string>>
}

type Definition = readonly ISerializedGast[]
type Named = ISerializedGast & { readonly name: string }
type Composed = ISerializedGast & { readonly definition: ISerializedGast[] }

const GAP = 14
const HALF = 15

/** A rule of chevrotain's serialized grammar as a railroad diagram in SVG, which pages on the web show without any script. */
export function railroad(rule: Composed, labels: Labels): string {
  const body = sequence(rule.definition.map((one) => pieceOf(one, labels)))
  const [width, height] = [body.width + 4 * GAP, body.up + body.down + 2 * GAP]
  const y = body.up + GAP
  const ends = `${line(GAP, y, 2 * GAP, y)}${line(width - 2 * GAP, y, width - GAP, y)}${dot(GAP, y)}${dot(width - GAP, y)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14">
<rect width="${width}" height="${height}" fill="#fff"/>
${ends}${body.draw(2 * GAP, y)}
</svg>
`
}

function pieceOf(node: ISerializedGast, labels: Labels): Piece {
  switch (node.type) {
    case 'Terminal':
      return box(labels.tokens[(node as Named).name] ?? (node as Named).name, HALF)
    case 'NonTerminal':
      return box(labels.rules[(node as Named).name] ?? (node as Named).name, 0)
    case 'Option':
      return choice([skip, inner(node, labels)])
    case 'Repetition':
      return choice([skip, loop(inner(node, labels))])
    case 'RepetitionMandatory':
      return loop(inner(node, labels))
    case 'Alternation':
      return choice((node as Composed).definition.map((one) => inner(one, labels)))
    default:
      throw new Error(`no diagram for ${node.type}`)
  }
}

function inner(node: ISerializedGast, labels: Labels): Piece {
  return sequence(((node as Composed).definition as Definition).map((one) => pieceOf(one, labels)))
}

const skip: Piece = { width: 0, up: 0, down: 0, draw: () => '' }

function box(label: string, radius: number): Piece {
  const width = displayWidth(label) * 7 + 24
  const draw = (x: number, y: number): string =>
    `<rect x="${x}" y="${y - HALF}" width="${width}" height="${2 * HALF}" rx="${radius}" fill="${radius > 0 ? '#eef6ff' : '#fff7e6'}" stroke="#333"/><text x="${x + width / 2}" y="${y + 5}" text-anchor="middle">${label}</text>`
  return { width, up: HALF, down: HALF, draw }
}

function sequence(pieces: readonly Piece[]): Piece {
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0) + GAP * Math.max(pieces.length - 1, 0)
  const draw = (x: number, y: number): string => {
    let at = x
    return pieces.map((piece, index) => {
      const joint = index === 0 ? '' : line(at, y, (at += GAP), y)
      const drawn = joint + piece.draw(at, y)
      at += piece.width
      return drawn
    }).join('')
  }
  return { width, up: most(pieces, 'up'), down: most(pieces, 'down'), draw }
}

/** One way runs straight on, the others below it. */
function choice(pieces: readonly Piece[]): Piece {
  const widest = Math.max(...pieces.map((piece) => piece.width))
  const width = widest + 4 * GAP
  const depths: number[] = []
  let below = pieces[0]!.down
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) below += GAP + piece.up
    depths.push(index === 0 ? 0 : below)
    if (index > 0) below += piece.down
  }
  const draw = (x: number, y: number): string => pieces.map((piece, index) => {
    const depth = y + depths[index]!
    const [from, to] = [x + 2 * GAP, x + 2 * GAP + piece.width]
    const ways = index === 0 ? line(x, y, from, y) + line(to, y, x + width, y) : turn(x, y, from, depth) + line(to, depth, x + width - 2 * GAP, depth) + turn(x + width - 2 * GAP, depth, x + width, y)
    return ways + piece.draw(from, depth)
  }).join('')
  return { width, up: pieces[0]!.up, down: below, draw }
}

/** Once or more often: the way back runs above. */
function loop(piece: Piece): Piece {
  const width = piece.width + 2 * GAP
  const up = piece.up + GAP
  const draw = (x: number, y: number): string =>
    `${line(x, y, x + GAP, y)}${piece.draw(x + GAP, y)}${line(x + width - GAP, y, x + width, y)}` +
    `<path d="M${x + width - GAP} ${y} C${x + width} ${y} ${x + width} ${y - up} ${x + width - GAP} ${y - up} H${x + GAP} C${x} ${y - up} ${x} ${y} ${x + GAP} ${y}" fill="none" stroke="#333"/>`
  return { width, up, down: piece.down, draw }
}

function most(pieces: readonly Piece[], side: 'up' | 'down'): number {
  return Math.max(0, ...pieces.map((piece) => piece[side]))
}

function line(x: number, y: number, toX: number, toY: number): string {
  return `<path d="M${x} ${y} L${toX} ${toY}" stroke="#333"/>`
}

function turn(x: number, y: number, toX: number, toY: number): string {
  const middle = (x + toX) / 2
  return `<path d="M${x} ${y} C${middle} ${y} ${middle} ${toY} ${toX} ${toY}" fill="none" stroke="#333"/>`
}

function dot(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="4" fill="#333"/>`
}

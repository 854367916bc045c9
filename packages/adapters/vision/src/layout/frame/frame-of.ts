import type { Block, Piece } from '../../blocks/block.ts'
import type { Programme, Provision, Vision } from '../../facts/vision.ts'
import { BODY_NAME } from '../words.ts'
import { yearsIn } from '../years.ts'

type Frame = Pick<Vision, 'title' | 'area' | 'editions' | 'period' | 'bodies' | 'centre'>
interface Line {
  readonly piece: Piece
  readonly under: string
}

const EDITION = /^(?:令和|平成)\s*[0-9０-９元]+\s*年\s*[0-9０-９]+\s*月(?:\s*[0-9０-９]+\s*日)?\s*(?:策定|改訂|改定|変更|締結|公表|作成)/
const AREA = /連携中枢都市圏|定住自立圏|広域連携圏|都市圏域?$/

/** What the document is about: its title, the area, its bodies, the period. */
export function frameOf(blocks: readonly Block[]): Omit<Frame, 'centre'> {
  const lines = linesOf(blocks)
  const title = lines.find(({ piece }) => AREA.test(piece.text) || /ビジョン|協定|協約|計画/.test(piece.text))?.piece
  const editions = lines.filter(({ piece }) => EDITION.test(piece.text)).map(({ piece }) => piece)
  const area = lines.find(({ piece, under }) => /名称/.test(under) && AREA.test(piece.text) && !/名称/.test(piece.text) && piece.text.length <= 30 && !/[、。]/.test(piece.text))?.piece ?? areaIn(title)
  const period = periodIn(lines)
  return { ...(title ? { title } : {}), ...(area ? { area } : {}), editions, ...(period ? { period } : {}), bodies: bodiesIn(lines) }
}

/** Each line of prose with the heading or numbered line above it. */
function linesOf(blocks: readonly Block[]): readonly Line[] {
  let under = ''
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'table') return []
    const { piece } = block
    const line = { piece, under }
    if (block.kind === 'heading' || (/^([(（]?[0-9０-９ア-ンa-zA-Z][)）]?)[\s　.．]?/.test(piece.text) && piece.text.length <= 40 && !/[。、]$/.test(piece.text))) under = piece.text
    return [line]
  })
}

function areaIn(title: Piece | undefined): Piece | undefined {
  const name = /([^\s　]*?(?:連携中枢都市圏|定住自立圏|都市圏))/.exec(title?.text ?? '')?.[1]
  return title && name !== undefined ? { text: name.replace(/^第[0-9０-９一二三四五]+[期次]/, ''), line: title.line } : undefined
}

function periodIn(lines: readonly Line[]): Vision['period'] {
  for (const { piece, under } of lines) {
    if (!/期間/.test(under) && !/期間/.test(piece.text)) continue
    const years = /年度?/.test(piece.text) && /から|～|〜|~/.test(piece.text) ? yearsIn(piece.text) : []
    const [first, last] = [Math.min(...years), Math.max(...years)]
    if (years.length >= 2 && last > first && last - first < 15) return { first, last, place: piece }
  }
  return undefined
}

/** The list 「圏域を構成する市町の名称」: names only. */
function bodiesIn(lines: readonly Line[]): readonly Piece[] {
  for (const { piece, under } of lines) {
    if (!/構成/.test(under) && !/構成/.test(piece.text)) continue
    const names = piece.text.replace(/^.*?[:：]/, '').replace(/[。]$/, '').split(/[、,，・\s]|及び|並びに/).map((name) => name.trim()).filter((name) => name !== '')
    if (names.length >= 2 && names.every((name) => BODY_NAME.test(name))) return names.map((text) => ({ text, line: piece.line }))
  }
  return []
}

/** Where no list names the bodies: the names of the flags, most frequent first met. Names met once in many tables are slips of the pen. */
export function bodiesOfFlags(programmes: readonly Programme[]): readonly Piece[] {
  const met = new Map<string, { place: Piece; times: number }>()
  for (const { flags } of programmes) for (const { name, place } of flags) met.set(name, { place, times: (met.get(name)?.times ?? 0) + 1 })
  const least = programmes.length >= 4 ? 2 : 1
  return [...met].filter(([name, { times }]) => BODY_NAME.test(name) && times >= least).map(([text, { place }]) => ({ text, line: place.line }))
}

/** The body whose role the provisions set apart: 「川上市の役割」 beside 「連携市町の役割」. */
export function centreOf(provisions: readonly Provision[], programmes: readonly Programme[], bodies: readonly Piece[]): Piece | undefined {
  const names = new Set(bodies.map(({ text }) => text))
  const roles = provisions.map(({ label }) => ({ label, name: label.text.replace(/の役割$/, '') })).filter(({ name }) => names.has(name))
  const [first] = roles
  if (first && roles.every(({ name }) => name === first.name)) return { text: first.name, line: first.label.line }
  const leading = programmes.flatMap(({ roles: points }) => points.flatMap((point) => ({ point, name: /^([^、。\s]+?[市町村])[はが、]/.exec(point.text)?.[1] ?? '' }))).filter(({ name }) => names.has(name))
  const [one] = leading
  return one && leading.length >= 2 && leading.every(({ name }) => name === one.name) ? { text: one.name, line: one.point.line } : undefined
}

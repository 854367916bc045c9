import type { Block, Cell, Piece } from '../blocks/block.ts'
import type { BodyTable, Kpi, OverviewRow, Programme, Provision, Vision } from '../facts/vision.ts'
import { readArticles } from './articles/read-articles.ts'
import { bodiesOfFlags, centreOf, frameOf } from './frame/frame-of.ts'
import { type Coverage, Ledger } from './ledger.ts'
import { Outline } from './outline.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { readSheet } from './sheets/read-sheet.ts'
import { readBodyTable } from './tables/read-body-table.ts'
import { readKpis } from './tables/read-kpis.ts'
import { readOverview } from './tables/read-overview.ts'

export interface VisionReading {
  readonly vision: Vision
  readonly coverage: Coverage
}

/** The table of a programme as it is met; it may go on behind a page break. */
interface Sheet {
  readonly path: readonly Piece[]
  rows: readonly (readonly Cell[])[]
}

/** Reads blocks in the layout of the ministry: facts with their places, and what became of every piece. */
export function readVision(blocks: readonly Block[]): VisionReading {
  const ledger = new Ledger(blocks)
  const frame = frameOf(blocks)
  const outline = new Outline()
  const sheets: Sheet[] = []
  const found = { provisions: [] as Provision[], kpis: [] as Kpi[], overview: [] as OverviewRow[], bodyTables: [] as BodyTable[] }
  let before: Piece[] = []
  let open = false
  for (const block of blocks) {
    const path = outline.enter(block)
    if (block.kind !== 'table') {
      // Lines since the last heading: one of them is what the next table is called.
      before = path.includes(block.piece) ? [block.piece] : [...before, block.piece]
      // A page number between two halves of a table is no end of it.
      open &&= /^[-－\s\d]+$/.test(block.piece.text)
      continue
    }
    for (const segment of segmentsOf(block, open)) {
      if (segment.kind === 'sheet') sheets.push({ path, rows: segment.rows })
      else if (segment.kind === 'continued') sheets.at(-1)!.rows = [...sheets.at(-1)!.rows, ...segment.rows]
      else if (isContents(path)) ledger.mark('narrative', ...segment.rows.flat())
      else readBeside(segment, titleOf(before, path), ledger, found)
      open = segment.kind === 'sheet' || segment.kind === 'continued'
    }
  }
  const programmes = sheets.map((sheet, at) => readSheet(sheet.rows, sheet.path, frame.bodies, at + 1, ledger))
  const prose = proseOf(blocks)
  const vision = programmes.length > 0 ? { ...completed(frame, programmes, found.provisions), ...found, programmes, prose } : agreementOf(blocks, frame, found, prose, ledger)
  ledger.mark('fact', vision.title, vision.area, vision.period?.place, ...vision.editions, ...placesOf(blocks, vision.bodies), ...programmes.flatMap(({ path }) => path))
  return { vision, coverage: ledger.coverage() }
}

/** An agreement has articles instead of tables. Where it does not say who makes it, or when, nothing can be drafted. */
function agreementOf(blocks: readonly Block[], frame: ReturnType<typeof frameOf>, found: Pick<Vision, 'provisions' | 'kpis' | 'overview' | 'bodyTables'>, prose: readonly Piece[], ledger: Ledger): Vision {
  const { bodies, programmes, ...more } = readArticles(blocks, ledger)
  const all = frame.bodies.length > 0 ? frame.bodies : bodies
  const isDated = frame.period !== undefined || more.dated !== undefined
  return { ...frame, ...more, ...found, bodies: all, programmes: all.length > 1 && isDated ? programmes : [], prose }
}

function readBeside({ kind, rows }: Segment, title: string, ledger: Ledger, found: { provisions: Provision[]; kpis: Kpi[]; overview: OverviewRow[]; bodyTables: BodyTable[] }): void {
  if (kind === 'provision') found.provisions.push(...provisionsOf(rows, ledger))
  else if (kind === 'kpi') found.kpis.push(...readKpis(rows, ledger))
  else if (kind === 'overview') found.overview.push(...readOverview(rows, ledger))
  else if (kind === 'bodies') found.bodyTables.push(readBodyTable(rows, title, ledger))
}

/** A table of contents says nothing that does not stand elsewhere. */
function isContents(path: readonly Piece[]): boolean {
  return /^(目次|もくじ)$/.test(path.at(-1)?.text.replace(/\s/g, '') ?? '')
}

function provisionsOf(rows: readonly (readonly Cell[])[], ledger: Ledger): readonly Provision[] {
  ledger.mark('fact', ...rows.flat())
  return rows.slice(1).flatMap((row) => {
    const [label, text] = row.filter((cell) => cell.text !== '')
    return label && text ? [{ label, text }] : []
  })
}

/** The line right above a table that is no note, source or sentence; else the heading it stands under. */
function titleOf(before: readonly Piece[], path: readonly Piece[]): string {
  const title = before.findLast(({ text }) => text.length <= 40 && !/^([(（].{1,8}[)）]$|出典|※)|[。」』]$|ほか$/.test(text))
  return (title ?? path.at(-1))?.text ?? ''
}

function completed(frame: ReturnType<typeof frameOf>, programmes: readonly Programme[], provisions: readonly Provision[]): Pick<Vision, 'title' | 'area' | 'editions' | 'period' | 'bodies' | 'centre'> {
  const bodies = frame.bodies.length > 0 ? frame.bodies : bodiesOfFlags(programmes)
  const centre = centreOf(provisions, programmes, bodies)
  return { ...frame, bodies, ...(centre ? { centre } : {}) }
}

function proseOf(blocks: readonly Block[]): readonly Piece[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.piece] : []))
}

/** Names are cut out of the line that lists them: that line is the piece. */
function placesOf(blocks: readonly Block[], names: readonly Piece[]): readonly Piece[] {
  const lines = new Set(names.map(({ line }) => line))
  return blocks.flatMap((block) => (block.kind === 'paragraph' && lines.has(block.piece.line) ? [block.piece] : []))
}

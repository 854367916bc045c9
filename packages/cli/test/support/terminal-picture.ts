import { terminalCells, type Cell } from './terminal-cells.ts'

const COLUMNS = 80
/** Of one column and of one row, in the units of the picture. */
const COLUMN = 10
const ROW = 27
const MARGIN = 22

const STYLE = `
    text { font-family: "BIZ UDGothic", "Noto Sans Mono CJK JP", "MS Gothic", "Osaka-Mono", monospace; font-size: 18px; text-anchor: middle; fill: #24292f }
    .page { fill: #fbfaf7; stroke: #d5d2ca }
    .bold { font-weight: bold } .dim { fill: #626870 }
    .red { fill: #b3261e } .yellow { fill: #805600 } .green { fill: #1a6b34 } .blue { fill: #1d56a8 } .cyan { fill: #0b6672 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e4e2dc } .page { fill: #1d2024; stroke: #3d4248 }
      .dim { fill: #a0a6ad } .red { fill: #ff9a90 } .yellow { fill: #e8bd5c } .green { fill: #84cf97 } .blue { fill: #93bdf9 } .cyan { fill: #79cbd6 }
    }
  `

/**
 * A picture of a terminal. Every character stands in the middle of its columns, so that rows line up whatever font the reader has.
 *
 * @throws {Error} where a row is wider than the terminal.
 */
export function terminalPicture(title: string, written: string): string {
  const rows = terminalCells(written)
  const width = COLUMNS * COLUMN + 2 * MARGIN
  const height = rows.length * ROW + 2 * MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title words" lang="ja">
  <title id="title">${escape(title)}</title>
  <desc id="words">${escape(rows.map((row) => row.map(({ character }) => character).join('').trimEnd()).join('\n'))}</desc>
  <style>${STYLE}</style>
  <rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${rows.flatMap((row, at) => runs(row).map((run) => text(run, MARGIN + at * ROW + 20))).join('\n')}
</svg>
`
}

/** Cells that stand together and look alike; blanks are not drawn. */
function runs(row: readonly Cell[]): readonly (readonly Cell[])[] {
  const found: Cell[][] = []
  let before: Cell | undefined
  for (const cell of row) {
    if (cell.column + cell.width > COLUMNS) throw new Error(`wider than a terminal: ${row.map(({ character }) => character).join('')}`)
    const blank = cell.character.trim() === ''
    if (!blank && before !== undefined && before.styles.join() === cell.styles.join()) found.at(-1)!.push(cell)
    else if (!blank) found.push([cell])
    before = blank ? undefined : cell
  }
  return found
}

function text(run: readonly Cell[], y: number): string {
  const middles = run.map(({ column, width }) => MARGIN + column * COLUMN + (width * COLUMN) / 2)
  const styles = run[0]!.styles.join(' ')
  return `  <text${styles === '' ? '' : ` class="${styles}"`} y="${y}" x="${middles.join(' ')}">${escape(run.map(({ character }) => character).join(''))}</text>`
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

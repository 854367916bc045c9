/**
 * How papers look on the screen and on A4. Fonts are those the machine has, sans serif for tables of numbers; nothing is loaded. Headings
 * of tables are repeated on every page, no row is torn, and every page has its number.
 */
export function styleFor(foot: string): string {
  return `
@page { size: A4; margin: 20mm 18mm 18mm 22mm;
  @bottom-left { content: "${cssText(foot)}"; font: 8pt ${fonts}; color: #444 }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt ${fonts}; color: #444 } }
@page wide { size: A4 landscape; margin: 16mm 14mm 15mm 14mm }
* { box-sizing: border-box }
body { font: 10.5pt/1.6 ${fonts}; color: #111; background: #fff; margin: 0 auto; max-width: 180mm; padding: 8mm; overflow-wrap: anywhere; line-break: strict }
h1 { font-size: 17pt; margin: 0; text-align: center; letter-spacing: .1em }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.subtitle { text-align: center; font-size: 12pt; margin: 1mm 0 6mm }
h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: .5pt solid #111 }
h3 { font-size: 11.5pt; margin: 6mm 0 1mm }
h4 { font-size: 10.5pt; margin: 3mm 0 1mm }
h2, h3, h4, caption, .note > p { break-after: avoid }
p { margin: 1mm 0; orphans: 2; widows: 2 }
.end { text-align: right }
.center { text-align: center }
table { border-collapse: collapse; width: 99.8%; margin: 2mm 0 4mm; font-size: 9pt; line-height: 1.4 }
table.fixed { table-layout: fixed }
caption { text-align: left; font-weight: bold; font-size: 9.5pt; padding: 1mm 0 }
th, td { border: .5pt solid #555; padding: .8mm 1.5mm; text-align: left; vertical-align: top; font-weight: normal }
thead th { background: #eee; text-align: center; vertical-align: middle; -webkit-print-color-adjust: exact; print-color-adjust: exact }
th.end, td.end { text-align: right }
table:not(.fixed) thead th.short { white-space: nowrap }
thead { display: table-header-group }
tfoot { display: table-row-group; font-weight: bold; border-top: 1.5pt solid #111 }
tfoot th { font-weight: bold }
tr { break-inside: avoid }
tfoot, tfoot tr { break-before: avoid }
tbody:has(+ tfoot) tr:last-child { break-after: avoid }
.state { white-space: nowrap }
.n { font-variant-numeric: tabular-nums; white-space: nowrap }
ins { text-decoration: underline; text-underline-offset: 2pt; font-weight: bold }
dl { margin: 1mm 0 }
dl > div { display: flex; gap: 3mm }
dt { flex: 0 0 42mm; color: #333 }
dd { margin: 0; flex: 1 }
blockquote { margin: 1mm 0 1mm 4mm; padding-left: 3mm; border-left: 1.5pt solid #777 }
.formula { margin-left: 6mm }
ul { margin: 0 0 2mm; padding-left: 6mm }
.note { border: .5pt solid #777; padding: 1mm 3mm; margin: 2mm 0; break-inside: avoid }
figure { margin: 3mm 0; break-inside: avoid }
figure svg { width: 100%; height: auto }
figcaption { text-align: center; font-size: 9pt }
.wide { max-width: none }
@media screen { .wide { overflow-x: auto } }
@media print {
  body { max-width: none; padding: 0 }
  .new-page { break-before: page }
  .wide { page: wide }
  .wide table { font-size: 7.5pt }
  figure svg { max-height: 225mm }
  .wide figure svg { max-height: 145mm }
  .wide figure { max-width: 175mm; margin-inline: auto }
}
`
}

const fonts = '"BIZ UDGothic", "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif'

/** Inside a string of a style sheet inside an element: only what can end neither. */
function cssText(text: string): string {
  return [...text].map((character) => (/[\p{L}\p{N}\u3000 ]/u.test(character) ? character : `\\${character.codePointAt(0)!.toString(16)} `)).join('')
}

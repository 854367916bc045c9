const SEVERITY = { error: '誤り', warning: '注意', information: 'お知らせ' }
const NOTE = '<!-- Generated from packages/diagnostics/messages by packages/diagnostics/scripts/generate.mjs. Do not edit. -->\n'

/** Lints are a family of their own: what they find can be computed. */
const isLint = ({ code }) => code.startsWith('R08')

/** Path under docs → Markdown: a page for each diagnostic and each lint, and an index of both. */
export function writePages(entries) {
  const lints = entries.filter(isLint)
  const others = entries.filter((entry) => !isLint(entry))
  return new Map([
    ['diagnostics/README.md', writeIndex(others)],
    ['lints/README.md', writeLintIndex(lints)],
    ...others.map((entry) => [`diagnostics/${fileOf(entry)}`, writePage(entry, '指摘の一覧')]),
    ...lints.map((entry) => [`lints/${fileOf(entry)}`, writePage(entry, '点検の一覧')]),
  ])
}

function rowsOf(entries) {
  const rows = entries.map((entry) => `| [${entry.code}](${fileOf(entry)}) | ${SEVERITY[entry.severity]} | ${cell(fill(entry.ja.message, '○○'))} | ${cell(fill(entry.en.message, '…'))} |\n`)
  return `| 番号 | 重さ | 指摘 | In English |\n|---|---|---|---|\n${rows.join('')}`
}

function writeLintIndex(entries) {
  return `${NOTE}
# 点検の一覧

\`renkei lint\` が示す指摘です。計算はできますが、読む人に違う意味に取られるおそれのある書き方を示します。

What \`renkei lint\` can find: rules that can be computed but may be misread.

${rowsOf(entries)}`
}

function writeIndex(entries) {
  return `${NOTE}
# 指摘の一覧

規則や表に直すところがあるとき、\`renkei\` は、この表の番号を付けて場所と直し方を示します。
番号の初めの2桁は、01 文章の書き方、02 名前、03 費用と負担、04 表と数値、05 計算、06 ファイル、07 仮定と注意を表します。

Every diagnostic Renkei can report, with its stable code; each page explains it in Japanese with an English summary.

${rowsOf(entries)}`
}

function writePage(entry, index) {
  const hint = entry.ja.hint === undefined ? '' : `\n${fill(entry.ja.hint, '○○')}。\n`
  const englishHint = entry.en.hint === undefined ? '' : `\n${fill(entry.en.hint, '…')}.\n`
  return `${NOTE}
# ${entry.code} ${fill(entry.ja.message, '○○')}

${SEVERITY[entry.severity]} · \`${entry.name}\` · [${index}](README.md)
${hint}
${entry.ja.body}

## In English

**${fill(entry.en.message, '…')}**
${englishHint}
${entry.en.body}
`
}

function fileOf({ code, name }) {
  return `${code}-${name}.md`
}

function fill(template, mark) {
  return template.replaceAll(/\{[A-Za-z][A-Za-z0-9]*\}/g, mark)
}

function cell(text) {
  return text.replaceAll('|', '\\|')
}

const SEVERITY = { error: '誤り', warning: '注意', information: 'お知らせ' }
const NOTE = '<!-- Generated from packages/diagnostics/messages by packages/diagnostics/scripts/generate.mjs. Do not edit. -->\n'

/** File name → Markdown: a page for each diagnostic and the index, for docs/diagnostics. */
export function writePages(entries) {
  return new Map([['README.md', writeIndex(entries)], ...entries.map((entry) => [fileOf(entry), writePage(entry)])])
}

function writeIndex(entries) {
  const rows = entries.map((entry) => `| [${entry.code}](${fileOf(entry)}) | ${SEVERITY[entry.severity]} | ${cell(fill(entry.ja.message, '○○'))} | ${cell(fill(entry.en.message, '…'))} |\n`)
  return `${NOTE}
# 指摘の一覧

規則や表に直すところがあるとき、\`renkei\` は、この表の番号を付けて場所と直し方を示します。
番号の初めの2桁は、01 文章の書き方、02 名前、03 費用と負担、04 表と数値、05 計算、06 ファイル、07 仮定と注意を表します。

Every diagnostic Renkei can report, with its stable code; each page explains it in Japanese with an English summary.

| 番号 | 重さ | 指摘 | In English |
|---|---|---|---|
${rows.join('')}`
}

function writePage(entry) {
  const hint = entry.ja.hint === undefined ? '' : `\n${fill(entry.ja.hint, '○○')}。\n`
  const englishHint = entry.en.hint === undefined ? '' : `\n${fill(entry.en.hint, '…')}.\n`
  return `${NOTE}
# ${entry.code} ${fill(entry.ja.message, '○○')}

${SEVERITY[entry.severity]} · \`${entry.name}\` · [指摘の一覧](README.md)
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

export const packHelp = {
  ja: `renkei pack - 規則集を、参照に使う一つのファイルにまとめます

使い方
  renkei pack <フォルダー> [指定]

規則と表、参照している規則集を、一つのファイル（名前-版.renkeipack）にまとめます。
誤りがなく、検算が合い、版ごとに変えたことが書いてあるときだけ、まとめます。前の
版のファイルがあれば、その版にあった名前が、断りなくなくなっていないかも確かめま
す。同じ規則集からは、いつも同じファイルができます。

指定
  --out フォルダー     書き込むフォルダー。書かなければ、今いるフォルダー
  --before ファイル    前の版のファイル。書かなければ、書き込むフォルダーにある、
                       最も新しい版
  --types              名前をTypeScriptの型にしたファイル（.d.ts）も書く
  --force              同じ版のファイルがあっても、置き換える

例
  renkei pack 標準の按分方式
  renkei pack 国の制度 --out 配布用

終了コード: 0 まとめた、1 直すところがある・書き込めない、2 使い方の誤り
`,
  en: `renkei pack - packs a rule set as one file for others to refer to

Usage
  renkei pack <folder> [options]

Packs rules, tables and the rule sets they refer to as one file
(name-edition.renkeipack), once nothing is to be put right, the checks hold and
every edition says what changed. Where an earlier edition is there, no name of
it may be gone without a word. Equal rule sets give equal files.

Options
  --out folder     where to write; without it, the present folder
  --before file    the earlier edition; without it, the latest one in the folder
                   that is written to
  --types          write the names as TypeScript types, too (.d.ts)
  --force          replace a file of the same edition

Examples
  renkei pack my-region --lang en
  renkei pack my-region --out dist --lang en

Exit codes: 0 packed, 1 something to put right, or not writable, 2 wrong usage
`,
} as const

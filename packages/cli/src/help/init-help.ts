export const initHelp = {
  ja: `renkei init - 規則の見本を作ります

使い方
  renkei init [フォルダー] [指定]

小さな規則と表を作ります。作ったものは、そのまま確かめて計算できるので、団体の
名前や金額を書き換えていけば、自分の枠組みになります。フォルダーを書かなければ、
今いるフォルダーに作ります。すでにあるファイルは、決して書き換えません。

指定
  --kind 圏域|組合|協定   取決めの種類。書かなければ、番号で選ぶ
                          圏域  中心の市と周りの市町村の枠組み
                          組合  一部事務組合、広域連合の負担金
                          協定  共同利用、事務の委託

例
  renkei init 川の三市町
  renkei init 消防組合 --kind 組合

終了コード: 0 作った、1 すでにファイルがある・書き込めない、2 使い方の誤り
`,
  en: `renkei init - writes a sample of rules to begin with

Usage
  renkei init [folder] [options]

Writes small rules and a table. They check and compute as they stand; put in
your own bodies and amounts and they are yours. Without a folder they go into
the present one. A file that is there is never replaced.

Options
  --kind area|union|agreement   the kind; without it you are asked
                                area       a core city and its neighbours
                                union      contributions to an association
                                agreement  shared or entrusted services

Examples
  renkei init my-region --lang en
  renkei init fire-union --kind union --lang en

Exit codes: 0 written, 1 files are there already or cannot be written,
2 wrong usage
`,
} as const

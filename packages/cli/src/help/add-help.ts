export const addHelp = {
  ja: `renkei add - まとめた規則集を取り込んで、参照できるようにします

使い方
  renkei add <ファイル> [フォルダー] [指定]

renkei pack でまとめたファイルの内容が、まとめたときのままであることを確かめて、
規則のフォルダーの中の「参照」に置きます。参照する行がまだなければ、参照.renkei に
書きます。すでにあるファイルは、指定しない限り置き換えません。版を改めるときは、
変わったことと、書き換える行を示します。

指定
  --force   同じ名前のファイルがあっても、置き換える

例
  renkei add 標準の按分方式-1.0.renkeipack 川の三市町

終了コード: 0 取り込んだ、1 ファイルが壊れている・書き込めない、2 使い方の誤り
`,
  en: `renkei add - adds a packed rule set, so that rules can refer to it

Usage
  renkei add <file> [folder] [options]

Verifies that a file written by renkei pack is what was packed, and puts it into
the folder 参照 of the rules. Where no line refers to it yet, one is written into
参照.renkei. A file that is there is not replaced. For a later edition you are told
what changed and which line to change.

Options
  --force   replace a file of the same name

Examples
  renkei add standard-1.0.renkeipack my-region --lang en

Exit codes: 0 added, 1 the file is damaged, or not writable, 2 wrong usage
`,
} as const

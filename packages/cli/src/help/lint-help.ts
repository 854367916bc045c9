export const lintHelp = {
  ja: `renkei lint - 計算はできても、読み違えられそうな書き方を示します

使い方
  renkei lint <フォルダー> [指定]

どの団体を指すのか分からない「各」、もととなる額のない「増分」、端数の
二度の処理、同じ意味の言葉の混用などを示します。額は変わりません。
誤りがあるときは、先に renkei check で直してください。

指定
  --fix      判断の要らないもの（言葉の混用）を直して、ファイルに書き込む
  --strict   指摘が一つでもあれば、終了コードを1にする
  --plugin <場所>  プラグインを読み込む（何度でも書ける）

例
  renkei lint 山形連携中枢都市圏
  renkei lint 山形連携中枢都市圏 --fix
  renkei lint . --strict

終了コード: 0 問題なし、1 誤りあり、または指摘あり（--strict）、2 使い方の誤り
`,
  en: `renkei lint - finds wording that can be computed but may be misread

Usage
  renkei lint <folder> [options]

Finds 各 without a set, increments without a baseline, figures rounded twice,
two spellings of one word and the like. No yen changes. Put errors right
first, with renkei check.

Options
  --fix      put right what needs no decision (mixed spellings) in the files
  --strict   exit with 1 if anything is found
  --plugin <module>  load a plug-in (may be given several times)

Examples
  renkei lint my-region --lang en
  renkei lint my-region --fix
  renkei lint . --strict

Exit codes: 0 fine, 1 errors, or something found (--strict), 2 wrong usage
`,
} as const

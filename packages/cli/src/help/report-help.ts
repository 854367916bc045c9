export const reportHelp = {
  ja: `renkei report - 計算した結果を、印刷して回せる書面にします

使い方
  renkei report <フォルダー> [指定]

指定
  --year <年度>        令和7年度、R7、2025 など。なければ今の年度
  --kind <書面>        算定書、通知、未決、仮定。なければ算定書
  --body <団体>        一つの団体の書面を作る（大石田町、063410 など）
  --programme <番号>   一つの事業だけを載せる（12 など）
  --as-of <日>         その日に分かっていたことだけで計算する（2025-10-01 など）
  -o, --out <ファイル> 書き出すファイル。形は名前の終わり（.html、.docx、.md）
                       で決まる。なければ画面に示す
  --force              同じ名前のファイルがあれば置き換える
  --plugin <場所>      プラグインを読み込む（何度でも書ける）

例
  renkei report 山形連携中枢都市圏 --year R7 -o 算定書.html
  renkei report 山形連携中枢都市圏 --year R7 --body 大石田町 -o 大石田町.html
  renkei report 山形連携中枢都市圏 --year R7 --kind 未決 -o 未決一覧.md

HTML のファイルは、ブラウザーで開いて印刷すると、A4判の書面になります。

終了コード
  0 問題なし、1 誤りあり、2 使い方の誤り
`,
  en: `renkei report - writes what was computed as papers to print and pass on

Usage
  renkei report <folder> [options]

Options
  --year <year>          2025, R7 or 令和7年度; without it the present one
  --kind <paper>         算定書 (statement, the default), 通知 (letters),
                         未決 (open items),
                         仮定 (assumptions and doubts)
  --body <body>          the paper of one body (大石田町, 063410)
  --programme <number>   one programme only (12)
  --as-of <day>          compute with what was known on that day (2025-10-01)
  -o, --out <file>       where to write; the end of its name says in which form
                         (.html, .docx, .md); without it the paper is shown
  --force                replace a file of that name
  --plugin <module>      load a plug-in (may be given several times)

Examples
  renkei report my-region --year 2025 -o statement.html --lang en
  renkei report my-region --year R7 --body 063410 -o one-body.html --lang en

Open the HTML in a browser and print it: it is laid out for A4.

Exit codes: 0 fine, 1 errors, 2 wrong usage
`,
} as const

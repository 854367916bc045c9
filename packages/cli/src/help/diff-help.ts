export const diffHelp = {
  ja: `renkei diff - 二つの規則を新旧対照表にし、団体ごとの額がどう変わるかを示します

使い方
  renkei diff <改正前のフォルダー> <改正後のフォルダー> [指定]
  renkei diff <フォルダー> --figures <表> [指定]
  renkei diff <フォルダー> --basis <指標>=<基準> [指定]

指定
  --figures <表>       同じ名前の表を、この表に差し替えて比べる（人口.csv など）
  --basis <指標=基準>  指標の基準を差し替えて比べる
                       （人口=令和12年の「将来推計人口」 など）
  --year <年度>        一つの年度だけを比べる。なければ両方にある全ての年度
  --programme <番号>   一つの事業の額だけを比べる（12 など）
  --body <団体>        一つの団体の額だけを比べる（大石田町、063410 など）
  --as-of <日>         その日に分かっていたことだけで計算する（2025-10-01 など）
  -o, --out <ファイル> 書き出すファイル。形は名前の終わり（.html、.docx、.md）
                       で決まる。なければ画面に示す
  --force              同じ名前のファイルがあれば置き換える
  --plugin <場所>      プラグインを読み込む（何度でも書ける）

例
  renkei diff 現行 改正案 -o 新旧対照表.html
  renkei diff 山形連携中枢都市圏 --figures 新しい数値/人口.csv --year R7
  renkei diff 山形連携中枢都市圏 --programme 12 --basis 人口=令和12年の「将来推計人口」

終了コード
  0 問題なし、1 誤りあり、2 使い方の誤り
`,
  en: `renkei diff - sets two rule sets side by side and shows what changes in yen

Usage
  renkei diff <folder before> <folder after> [options]
  renkei diff <folder> --figures <table> [options]
  renkei diff <folder> --basis <indicator>=<basis> [options]

Options
  --figures <table>      compare with this table in place of the one of its name
  --basis <indicator=…>  compare with another basis (基準) of an indicator
  --year <year>          one year only; without it all that both have
  --programme <number>   amounts of one programme only (12)
  --body <body>          amounts of one body only (大石田町, 063410)
  --as-of <day>          compute with what was known on that day (2025-10-01)
  -o, --out <file>       where to write; the end of its name says in which form
                         (.html, .docx, .md); without it the comparison is shown
  --force                replace a file of that name
  --plugin <module>      load a plug-in (may be given several times)

Examples
  renkei diff rules-now rules-planned -o comparison.html --lang en
  renkei diff my-region --figures new/人口.csv --year 2025 --lang en

Exit codes: 0 fine, 1 errors, 2 wrong usage
`,
} as const

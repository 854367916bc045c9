export const exportHelp = {
  ja: `renkei export - 年度の負担金積算内訳書や、記入する様式を書き出します

使い方
  renkei export <フォルダー> -o <ファイル> [指定]

どの金額も、人口などの数値からの整数の式になっています。黄色の欄の数値を書き換える
と、端数処理まで含めて、Renkei と同じ円に計算し直されます。式にできない費目は、そ
の名前と理由を示し、値だけを貼ることはありません。

指定
  --out, -o ファイル  書き出すファイル（.xlsx、.csv）
  --year 年度         令和7年度、R7、2025など。書かなければ今の年度
  --as 種類           xlsx（計算式の入った積算内訳書）、csv（額の一覧。UTF-8）、
                      csv-cp932（額の一覧。Shift_JIS）、forms（規則が使う数値の記
                      入様式）。書かなければ、ファイルの名前の終わりで決める
  --as-of 日付        その日までに分かっていた数値と決定だけを使う
  --force             同じ名前のファイルがあっても、置き換える
  --plugin モジュール プラグインを読み込む

例
  renkei export 山形連携中枢都市圏 --year R7 -o 積算.xlsx
  renkei export 山形連携中枢都市圏 --as forms -o 記入様式.xlsx

終了コード: 0 書き出した、1 直すところがある・書き込めない、2 使い方の誤り
`,
  en: `renkei export - writes a workbook that computes the shares of a year

Usage
  renkei export <folder> -o <file> [options]

Every amount is a formula of whole numbers down to the figures: change a
population and the yen move as Renkei computes them, rounding included. What a
workbook cannot carry is named with the reason, never pasted as a value.

Options
  --out, -o file   the file to write (.xlsx, .csv)
  --year year      2025, R7; without it, the present fiscal year
  --as kind        xlsx (a workbook that computes), csv (a list of amounts, UTF-8),
                   csv-cp932 (the same in Shift_JIS), forms (tables of figures
                   to be filled in); by the ending where it is not said
  --as-of date     only figures and decisions known by that day
  --force          replace a file that is there
  --plugin module  load a plug-in

Examples
  renkei export my-region --year 2025 -o shares.xlsx --lang en

Exit codes: 0 written, 1 something to put right, or not writable, 2 wrong usage
`,
} as const

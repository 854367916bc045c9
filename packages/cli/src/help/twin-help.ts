export const twinHelp = {
  ja: `renkei twin - 手元のブックの負担額を、規則から計算した額と1円ずつ比べます

使い方
  renkei twin <ブック> --with <フォルダー> [指定]

団体の名前かコードが並ぶ行と、費目の額の列を、ブックの中から見つけて比べます。違う
額があれば、最初のセルと、考えられる原因（ほかの時点の資料、途中の端数処理、構成比
の桁の切捨て、行の写し間違い）を示します。ブックの式やマクロは動かしません。

指定
  --with フォルダー    規則と表を入れたフォルダー
  --year 年度          令和7年度、R7、2025など。書かなければ今の年度
  --as-of 日付         その日までに分かっていた数値と決定だけを使う
  --plugin モジュール  プラグインを読み込む

例
  renkei twin 負担金.xlsx --with 山形連携中枢都市圏 --year R7

終了コード: 0 すべて一致した、1 違う額がある・見つからない・読めない、
2 使い方の誤り
`,
  en: `renkei twin - puts the amounts of a workbook beside those of the rules

Usage
  renkei twin <workbook> --with <folder> [options]

Finds the rows of bodies and the columns of costs. Where an amount differs, it
names the first cell and the likely cause: figures of another time, rounding on
the way, a share cut to a few digits, a row copied over. Nothing in the
workbook is run.

Options
  --with folder    the folder of rules and tables
  --year year      2025, R7; without it, the present fiscal year
  --as-of date     only figures and decisions known by that day
  --plugin module  load a plug-in

Examples
  renkei twin shares.xlsx --with my-region --year 2025 --lang en

Exit codes: 0 all equal, 1 something differs or cannot be found or read,
2 wrong usage
`,
} as const

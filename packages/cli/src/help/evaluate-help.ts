export const evaluateHelp = {
  ja: `renkei evaluate - 年度の負担額、決まっていないこと、足りない数値を一覧にします

使い方
  renkei evaluate <フォルダー> [指定]

指定
  --year <年度>        令和7年度、R7、2025 など。なければ今の年度
  --programme <番号>   一つの事業だけを示す（12 など）
  --body <団体>        一つの団体のページを示す（大石田町、063410 など）
  --as-of <日>         その日に分かっていたことだけで計算する（2025-10-01 など）
  --format <形>        table（画面用の表）、json、csv（表計算ソフト用）
  --strict             暫定の額や未定のことが残るとき、終了コードを3にする
  --plugin <場所>      プラグインを読み込む（何度でも書ける）

例
  renkei evaluate 山形連携中枢都市圏 --year 令和7年度
  renkei evaluate 山形連携中枢都市圏 --year R7 --body 大石田町
  renkei evaluate 山形連携中枢都市圏 --year 2025 --programme 12 --format json
  renkei evaluate 山形連携中枢都市圏 --year 2025 --format csv > 負担額.csv

終了コード
  0 問題なし、1 誤りあり、2 使い方の誤り、3 決まっていないものがある（--strict）
`,
  en: `renkei evaluate - lists the shares of a year and what is open or missing

Usage
  renkei evaluate <folder> [options]

Options
  --year <year>          2025, R7 or 令和7年度; without it the present one
  --programme <number>   one programme only (12)
  --body <body>          the page of one body (大石田町, 063410)
  --as-of <day>          compute with what was known on that day (2025-10-01)
  --format <format>      table (for the screen), json, csv (for spreadsheets)
  --strict               exit with 3 while anything is provisional or open
  --plugin <module>      load a plug-in (may be given several times)

Examples
  renkei evaluate my-region --year 2025 --lang en
  renkei evaluate my-region --year R7 --body 063410 --lang en
  renkei evaluate my-region --year 2025 --programme 12 --format json

Exit codes: 0 fine, 1 errors, 2 wrong usage, 3 still open (--strict)
`,
} as const

export const explainHelp = {
  ja: `renkei explain - その額になる理由（積算根拠）を示します

使い方
  renkei explain <フォルダー> [指定]

指定
  --year <年度>        令和7年度、R7、2025 など。なければ今の年度
  --programme <番号>   一つの事業だけを示す（12 など）
  --body <団体>        一つの団体の額だけを示す（大石田町、063410 など）
  --as-of <日>         その日に分かっていたことだけで計算する（2025-10-01 など）
  --reading            規則の文ごとに、どう読み取ったかを平らな言葉で示す
  --format <形>        table（画面用）、json（ほかのプログラム用）
  --plugin <場所>      プラグインを読み込む（何度でも書ける）

例
  renkei explain 山形連携中枢都市圏 --programme 12 --body 大石田町 --year R7
  renkei explain 山形連携中枢都市圏 --reading
  renkei explain 山形連携中枢都市圏 --reading --programme 7

終了コード: 0 問題なし、1 誤りあり、2 使い方の誤り
`,
  en: `renkei explain - shows why an amount is what it is (basis of calculation)

Usage
  renkei explain <folder> [options]

Options
  --year <year>          2025, R7 or 令和7年度; without it the present one
  --programme <number>   one programme only (12)
  --body <body>          the amount of one body only (大石田町, 063410)
  --as-of <day>          compute with what was known on that day (2025-10-01)
  --reading              show how each sentence of the rules was understood
  --format <format>      table (for the screen), json (for programs)
  --plugin <module>      load a plug-in (may be given several times)

Examples
  renkei explain my-region --programme 12 --body 063410 --year 2025 --lang en
  renkei explain my-region --reading --lang en

Exit codes: 0 fine, 1 errors, 2 wrong usage
`,
} as const

export const coverageHelp = {
  ja: `renkei coverage - もとの文書の決まりが、規則のどの文になっているかを示します

使い方
  renkei coverage <一覧> [指定]

<一覧> は、もとの文書の決まりを1行に一つずつ書いた表です（タブ又はコンマ区切り）。
欄は、番号、箇所、内容が要ります。ほかに、出典、種類、規則、文、要否を書けます。

  規則  規則のフォルダー（一覧からの場所。書かなければ、一覧のある所）
  文    規則の見出しと、文の言葉（事業【12】：同盟会運営費は）。区切りは ｜
        書かなければ、「出典の箇所」に箇所の名がある見出しの文とみます
  要否  金額、基準、限度、期日など、言葉だけでは足りない行に、要と書きます

各行は、計算（円と状態になる）、確認（数、期日、条件として検算できる）、言葉
（そのまま示す）の三つに分けて示します。

指定
  --mutate                   要の行の文を一つずつ消して、点検か検算が気付くかを
                             確かめる（ファイルは変わらない）
  --format table|json|csv    出力の形

例
  renkei coverage 一覧.tsv
  renkei coverage 一覧.tsv --mutate

終了コード: 0 問題なし、1 足りない行か、消しても気付かない文がある
            2 使い方の誤り
`,
  en: `renkei coverage - where the rules carry what their sources say

Usage
  renkei coverage <catalogue> [options]

The catalogue is a table (tabs or commas) with one rule of the sources a row.
Columns id, section and rule are needed; document, kind, rules, where and
needed may be added:

  rules   folder of the rule set, from where the catalogue lies; else there
  where   heading and words of the sentence (事業【12】：同盟会運営費は),
          several parted by ｜; without it, all sentences of the headings
          whose 出典の箇所 names the section
  needed  anything, for money, thresholds, limits and dates: words alone
          are not enough

Each row is computed (reaches yen and states), typed (a number, date or
condition that a 検算 can verify) or text only.

Options
  --mutate                   delete the sentences of needed rows one by one and
                             see whether a diagnostic or a 検算 notices
                             (files are not changed)
  --format table|json|csv    form of the answer

Examples
  renkei coverage coverage.tsv --lang en
  renkei coverage coverage.tsv --mutate --lang en

Exit codes: 0 fine, 1 a row is not carried or a deletion not noticed,
            2 wrong usage
`,
} as const

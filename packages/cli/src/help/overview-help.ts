export const overviewHelp = {
  ja: `renkei - 費用負担の取決めの文から、だれがいくら負担するかを円まで計算します

使い方
  renkei <コマンド> <フォルダー> [指定]

  <フォルダー> には、規則の文（*.renkei）と数値の表（*.csv）を入れておきます。

コマンド
  init       規則の見本を作る
  check      規則と表に直すところがないかを確かめる
  evaluate   年度の負担額、決まっていないこと、足りない数値を一覧にする
  explain    その額になる理由（積算根拠）を示す
  report     算定書、未決一覧などの書面を作る
  diff       二つの規則を新旧対照表にし、額がどう変わるかを示す
  simulate   数値を変えた筋書ごとに計算し、一つのファイルに書く
  show       役割、会議体、成果指標など、費用のほかに決めたことを一覧にする
  test       規則に書いた検算が成り立つかを確かめる
  fmt        規則の書き方を、意味を変えずに一つの形に整える
  lint       計算はできても、読み違えられそうな書き方を示す
  coverage   もとの文書の決まりが、規則のどの文になっているかを示す
  pack       規則集を、ほかの規則から参照する一つのファイルにまとめる
  add        まとめた規則集を取り込んで、参照できるようにする
  estat      政府統計（e-Stat）の数値を探し、取得して、保存する
  import     CSVやExcelの表を数値の表に、公表された文書を規則の下書きにする
  export     年度の負担金積算内訳書などを、ファイルに書き出す
  twin       手元のブックの負担額を、規則から計算した額と1円ずつ比べる

どのコマンドでも使える指定
  --lang ja|en    言葉（日本語または英語）
  --help, -h      説明（renkei evaluate --help のように、コマンドごとにもある）
  --version, -V   版

例
  renkei init 川の三市町
  renkei check 山形連携中枢都市圏
  renkei evaluate 山形連携中枢都市圏 --year 令和7年度
  renkei evaluate 山形連携中枢都市圏 --year R7 --body 大石田町

終了コード
  0 問題なし、1 誤りあり、2 使い方の誤り、3 決まっていないものがある（--strict）
  70 プログラムの不具合
`,
  en: `renkei - from sentences of cost-sharing agreements: who pays what, to the yen

Usage
  renkei <command> <folder> [options]

  The folder holds rules (*.renkei) and tables of figures (*.csv).

Commands
  init       write a sample of rules to begin with
  check      find what must be put right in rules and tables
  evaluate   list the shares of a year and what is open or missing
  explain    show why an amount is what it is (basis of calculation)
  report     write papers: statements, open items, assumptions
  diff       set two rule sets side by side, with the change in yen
  simulate   compute scenarios of other figures into one file
  show       list roles, councils, indicators: what is declared beside money
  test       verify the checks written in the rules
  fmt        lay rules out in one form without changing their meaning
  lint       find wording that can be computed but may be misread
  coverage   show where the rules carry what their sources say
  pack       pack a rule set as one file for others to refer to
  add        add a packed rule set, so that rules can refer to it
  estat      find, fetch and keep official statistics (e-Stat)
  import     make a table of figures of a CSV or workbook, or drafts of a vision
  export     write a workbook that computes the shares of a year
  twin       compare the amounts of a workbook with those of the rules

Options of every command
  --lang ja|en    language of the answers
  --help, -h      help, also for each command (renkei evaluate --help)
  --version, -V   version

Examples
  renkei check my-region --lang en
  renkei evaluate my-region --year 2025 --lang en
  renkei evaluate my-region --year 2025 --body 062014 --lang en

Exit codes
  0 fine   1 errors found   2 wrong usage   3 still open (--strict)
  70 a fault of this program
`,
} as const

export const estatHelp = {
  ja: `renkei estat - 政府統計（e-Stat）の数値を探し、取得して、保存します

使い方
  renkei estat find <言葉> ...        統計表を探す
  renkei estat meta <統計表ID>        表にある分類と番号を見て、選び方の案を作る
  renkei estat get <選び方のファイル> 選んだ数値を取得し、日付を付けて保存する
                                      （統計表IDなら、表のすべて）

e-Statに登録して受け取ったアプリケーションIDを、環境変数 ESTAT_APP_ID に入れて
おきます。IDは、どのファイルにも、画面にも書き出しません。
保存したファイルは、renkei import で表にします。それには通信もIDも要りません。
前に取得した数値から変わっていれば知らせ、前のファイルも残します。

指定
  --out, -o フォルダー   get: 保存するフォルダー。書かなければ「統計」
                         meta: 選び方の案を書くフォルダー
  --force                meta: 選び方のファイルがあっても、置き換える

例
  renkei estat find 国勢調査 人口
  renkei estat meta 0003445078 -o 川の三市町
  renkei estat get 川の三市町/0003445078.選び方.json -o 川の三市町/統計

終了コード: 0 できた、1 取得できない・書き込めない、2 使い方の誤り
`,
  en: `renkei estat - finds, fetches and keeps official statistics of Japan (e-Stat)

Usage
  renkei estat find <words> ...     find tables
  renkei estat meta <table id>      see what is in a table, with a selection to
                                    begin with
  renkei estat get <selection>      fetch the values that were selected into a
                                    dated file (of a table id, all of the table)

The environment variable ESTAT_APP_ID holds the application id that e-Stat gives
to those who register. It is written to no file and to no message.
Files that are kept become tables by renkei import, which needs no connection.
Values that differ from those fetched before are told; earlier files stay.

Options
  --out, -o folder   of get: where to keep the reply; without it, 統計
                     of meta: where to write the selection
  --force            of meta: replace a selection that is there

Examples
  renkei estat find population --lang en
  renkei estat meta 0003445078 -o my-region --lang en
  renkei estat get my-region/0003445078.選び方.json --lang en

Exit codes: 0 done, 1 not fetched, or not writable, 2 wrong usage
`,
} as const

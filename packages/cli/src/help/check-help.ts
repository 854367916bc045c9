export const checkHelp = {
  ja: `renkei check - 規則と表に直すところがないかを確かめます

使い方
  renkei check <フォルダー> [指定]

直すところがあれば、ファイルの名前、行、直し方を一件ずつ示します。
期間のすべての年度について、足りない数値も確かめます。

指定
  --plugin <場所>  プラグインを読み込む（何度でも書ける）

例
  renkei check 山形連携中枢都市圏
  renkei check .                    今いるフォルダーを確かめる
  renkei check my-region --lang en  英語で示す

終了コード: 0 誤りなし、1 誤りあり、2 使い方の誤り
`,
  en: `renkei check - finds what must be put right in rules and tables

Usage
  renkei check <folder> [options]

Shows file, line and what to write instead, one by one. Looks for missing
figures in every year of the period.

Options
  --plugin <module>  load a plug-in (may be given several times)

Examples
  renkei check my-region --lang en
  renkei check .                     the folder you are in

Exit codes: 0 no errors, 1 errors, 2 wrong usage
`,
} as const

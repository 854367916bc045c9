export const testHelp = {
  ja: `renkei test - 規則に書いた検算が成り立つかを確かめます

使い方
  renkei test <フォルダー> [指定]

指定
  --as-of <日>   その日に分かっていたことだけで計算する（2025-10-01 など）
  --plugin <場所>  プラグインを読み込む（何度でも書ける）

検算は、規則と同じファイルに次のように書きます。

  検算　令和7年度の同盟会運営費
  令和7年度の同盟会運営費が491千円であるとき、
  大石田町の負担額は6,071円である。

例
  renkei test 山形連携中枢都市圏

終了コード: 0 すべて成り立つ、1 成り立たないものか誤りがある、2 使い方の誤り
`,
  en: `renkei test - verifies the checks written in the rules

Usage
  renkei test <folder> [options]

Options
  --as-of <day>   compute with what was known on that day (2025-10-01)
  --plugin <module>  load a plug-in (may be given several times)

A check stands in the same files as the rules:

  検算　令和7年度の同盟会運営費
  令和7年度の同盟会運営費が491千円であるとき、
  大石田町の負担額は6,071円である。

Examples
  renkei test my-region --lang en

Exit codes: 0 all hold, 1 one does not hold or there are errors, 2 wrong usage
`,
} as const

export const showHelp = {
  ja: `renkei show - 費用のほかに規則が決めていることを一覧にします

使い方
  renkei show <フォルダー> [指定]

役割、会議体、手続、成果指標、相互実施、職員派遣、財政措置、支援制度のうち、
規則に書いてあるものを、その年度の団体とともに示します。成果指標の達成率や
差引など、書いてある値から求められるものは、正確に計算して示します。

指定
  --year <年度>           どの年度の団体を示すか（令和7年度、R7、2025）
  --format table|json     表、または他のプログラムに渡す JSON
  --plugin <場所>         プラグインを読み込む（何度でも書ける）

例
  renkei show 山形連携中枢都市圏
  renkei show 山形連携中枢都市圏 --year R8 --format json

終了コード: 0 問題なし、1 規則に誤りあり、2 使い方の誤り
`,
  en: `renkei show - lists what the rules declare beside money

Usage
  renkei show <folder> [options]

Shows roles, councils, procedures, performance indicators, exchanges in kind,
staff dispatch, fiscal measures and grant schemes as the rules declare them,
with the bodies of a year. What follows from the figures, such as a rate of
achievement or a balance, is computed exactly.

Options
  --year <year>           whose bodies to show (2025, R7)
  --format table|json     a table, or JSON for other programs
  --plugin <module>       load a plug-in (may be given several times)

Examples
  renkei show my-region --lang en
  renkei show my-region --year 2026 --format json --lang en

Exit codes: 0 fine, 1 errors in the rules, 2 wrong usage
`,
} as const

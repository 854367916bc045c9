import type { Language } from '@renkei/diagnostics'

interface InitWords {
  readonly choose: (kinds: readonly string[]) => string
  readonly question: (last: number) => string
  readonly written: (folder: string, files: readonly string[], kind: string, year: string) => string
}

const numbered = (kinds: readonly string[]) => kinds.map((kind, at) => `  ${at + 1}  ${kind}\n`).join('')

export const initWords: Readonly<Record<Language, InitWords>> = {
  ja: {
    choose: (kinds) => `どのような取決めを書きますか。\n\n${numbered(kinds)}\n`,
    question: (last) => `番号（1から${last}まで）: `,
    written: (folder, files, kind, year) => `規則の見本（${kind}）を作りました。
${files.map((file) => `  ${file}\n`).join('')}
このまま計算できます。まず、次のとおり試してください。
  renkei evaluate ${folder} --year ${year}
  renkei test ${folder}

次に、メモ帳などで開いて、団体の名前、期間、金額、表の数値を実際のものに書き
換え、直すところがなくなるまで確かめてください。
  renkei check ${folder}
`,
  },
  en: {
    choose: (kinds) => `What kind of agreement will you write?\n\n${numbered(kinds)}\n`,
    question: (last) => `Number (1 to ${last}): `,
    written: (folder, files, kind, year) => `Wrote a sample of rules (${kind}).
${files.map((file) => `  ${file}\n`).join('')}
It can be computed as it stands. Try this first:
  renkei evaluate ${folder} --year ${year.replace('FY', '')} --lang en
  renkei test ${folder} --lang en

Then open the files, put in your bodies, period, amounts and figures, and check
until there is nothing left to put right:
  renkei check ${folder} --lang en
`,
  },
}

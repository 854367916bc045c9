import type { Language } from '@renkei/diagnostics'

interface TwinWords {
  readonly head: (file: string, cells: number, equal: number) => string
  readonly nothing: string
  readonly line: (title: string, equal: number, cells: number) => string
  readonly differs: (address: string, body: string, found: string, expected: string) => string
  readonly cause: (detail: string) => string
  readonly unknownCause: string
  readonly missing: (titles: readonly string[]) => string
  readonly agrees: string
}

export const twinWords: Readonly<Record<Language, TwinWords>> = {
  ja: {
    head: (file, cells, equal) => `${file}: 規則と比べた${cells}個の額のうち、${equal}個が一致しています。\n`,
    nothing: '規則の団体と費目に当たる額が、ブックに見つかりません。団体の名前かコードが行の見出しにあるシートを確かめてください。\n',
    line: (title, equal, cells) => `  ${title}　一致 ${equal}/${cells}\n`,
    differs: (address, body, found, expected) => `    最初に違う額　${address}　${body}　ブック ${found}円　規則 ${expected}円\n`,
    cause: (detail) => `    考えられる原因　${detail}\n`,
    unknownCause: '    考えられる原因　分かりません（資料の時点、途中の端数処理、構成比の桁、行の写し間違いのどれでも説明できません）\n',
    missing: (titles) => `ブックに見つからない費目: ${titles.join('、')}\n`,
    agrees: 'すべての額が一致しています。\n',
  },
  en: {
    head: (file, cells, equal) => `${file}: of ${cells} amounts beside the rules, ${equal} are equal.\n`,
    nothing: 'No amounts of the bodies and costs of the rules were found in the workbook.\n',
    line: (title, equal, cells) => `  ${title}  equal ${equal}/${cells}\n`,
    differs: (address, body, found, expected) => `    first that differs  ${address}  ${body}  workbook ${found}  rules ${expected}\n`,
    cause: (detail) => `    likely cause  ${detail}\n`,
    unknownCause: '    likely cause  unknown\n',
    missing: (titles) => `Costs not found in the workbook: ${titles.join(', ')}\n`,
    agrees: 'All amounts are equal.\n',
  },
}

import type { Language } from '@renkei/diagnostics'

interface EstatWords {
  readonly found: (shown: number, total: number) => string
  readonly dates: (survey: string | undefined, published: string | undefined) => string
  readonly more: (count: number) => string
  readonly proposal: string
  readonly proposed: (path: string) => string
  readonly progress: (read: number, total: number) => string
  readonly kept: (path: string, values: number) => string
  readonly unchanged: (path: string) => string
  readonly next: (path: string) => string
}

/** Asked for by the terms of use of the service. */
const credit = {
  ja: 'このサービスは、政府統計総合窓口(e-Stat)のAPI機能を使用していますが、サービスの内容は国によって保証されたものではありません。',
  en: 'This service uses the API of e-Stat, the portal of official statistics of Japan; its content is not guaranteed by the government.',
} as const

const number = (count: number): string => count.toLocaleString('en')

export const estatWords: Readonly<Record<Language, EstatWords>> = {
  ja: {
    found: (shown, total) => (total === 0 ? '統計表が見つかりません。言葉を減らすか、言い換えてみてください。' : `統計表 ${number(total)}件${shown < total ? `のうち、初めの${number(shown)}件` : ''}`),
    dates: (survey, published) => [survey === undefined ? '' : `調査 ${survey}`, published === undefined ? '' : `公開 ${published}`].filter((part) => part !== '').join('、'),
    more: (count) => `ほか${number(count)}件`,
    proposal: '選び方の案（-o で規則のフォルダーを指定すると、ファイルに書きます）',
    proposed: (path) => `選び方の案を書きました: ${path}\n指標の名前と番号を確かめて、次のように取得してください。\n  renkei estat get ${path}\n`,
    progress: (read, total) => `${number(total)}件のうち${number(read)}件まで取得しました`,
    kept: (path, values) => `取得して保存しました: ${path}（${number(values)}件）\n${credit.ja}\n`,
    unchanged: (path) => `今日取得したものと変わりません: ${path}\n`,
    next: (path) => `表にするには、次のようにします（通信しません）。\n  renkei import ${path} -o 規則のフォルダー\n`,
  },
  en: {
    found: (shown, total) => (total === 0 ? 'No tables found. Try fewer or other words.' : `${number(total)} tables${shown < total ? `, the first ${number(shown)}` : ''}`),
    dates: (survey, published) => [survey === undefined ? '' : `survey ${survey}`, published === undefined ? '' : `opened ${published}`].filter((part) => part !== '').join(', '),
    more: (count) => `and ${number(count)} more`,
    proposal: 'A selection to begin with (name a folder with -o to have it written):',
    proposed: (path) => `Wrote a selection to begin with: ${path}\nCheck its indicators and codes, then fetch:\n  renkei estat get ${path} --lang en\n`,
    progress: (read, total) => `${number(read)} of ${number(total)} values fetched`,
    kept: (path, values) => `Fetched and kept: ${path} (${number(values)} values)\n${credit.en}\n`,
    unchanged: (path) => `Nothing has changed since today's: ${path}\n`,
    next: (path) => `To make a table of it (no connection needed):\n  renkei import ${path} -o folder --lang en\n`,
  },
}

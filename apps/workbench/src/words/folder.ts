import type { Words } from './words.ts'

const SHOWN = 10
const KILOBYTE = 1024

function listed(names: readonly string[], more: (n: number) => string, between: string): string {
  return [...names.slice(0, SHOWN), ...(names.length > SHOWN ? [more(names.length - SHOWN)] : [])].join(between)
}

const inJapanese = (names: readonly string[]): string => listed(names, (n) => `ほか${String(n)}件`, '、')
const inEnglish = (names: readonly string[]): string => listed(names, (n) => `${String(n)} more`, ', ')

/** What is told of the files of a folder that are not simply rules and tables. */
export const folderJa = {
  others: (n: number) => `規則でも数値でもないファイル（${String(n)}件）`,
  othersText: '元のまま預かっています。zipに残すと、一緒に入ります。',
  size: (bytes: number) => (bytes < KILOBYTE ? `${String(bytes)}バイト` : `${(bytes / KILOBYTE).toLocaleString('ja-JP', { maximumFractionDigits: 1 })}KB`),
  kept: (n: number) => `規則でも数値でもないファイル${String(n)}件は、そのまま預かりました。zipに残すと、元のまま入ります。`,
  unreadable: (names: readonly string[]) => `文字として読めないファイル${String(names.length)}件は、規則や数値として読まず、そのまま預かりました：${inJapanese(names)}`,
  twice: (names: readonly string[]) => `同じ名前のファイルがあるため、${String(names.length)}件は、規則や数値として読みませんでした：${inJapanese(names)}`,
  large: (names: readonly string[]) => `大き過ぎるファイル${String(names.length)}件は、預かっていません（一つ20MB、全部で100MBまで）。元のフォルダーを残してください：${inJapanese(names)}`,
  machine: (names: readonly string[]) => `パソコンの道具が自分のために置くもの${String(names.length)}件は、預かっていません：${inJapanese(names)}`,
  saved: (name: string, written: number, removed: number) => `「${name}」に残しました（書いたファイル${String(written)}件、取り除いたファイル${String(removed)}件）。`,
  differs: (names: readonly string[]) => `選んだフォルダーに、開いたときと違う内容のファイルがあるため、何も書いていません。zipに残して見比べるか、別のフォルダーを選んでください：${inJapanese(names)}`,
  cp932: (names: readonly string[]) => `Shift_JISのファイルは、書き換えなければ元のまま、書き換えるとUTF-8で残します：${inJapanese(names)}`,
  mixed: (names: readonly string[]) => `改行の種類が混ざっているファイルは、書き換えなければ元のまま、書き換えると初めの行の改行にそろえて残します：${inJapanese(names)}`,
}

export const folderEn: Words['folder'] = {
  others: (n) => `Neither rules nor figures (${String(n)})`,
  othersText: 'Kept as they are, and put into the zip with the rules.',
  size: (bytes) => (bytes < KILOBYTE ? `${String(bytes)} bytes` : `${(bytes / KILOBYTE).toLocaleString('en-GB', { maximumFractionDigits: 1 })} kB`),
  kept: (n) => `${String(n)} files are neither rules nor figures: they are kept as they are and put into the zip with the rules.`,
  unreadable: (names) => `${String(names.length)} files cannot be read as text. They are kept as they are, and not read as rules or figures: ${inEnglish(names)}`,
  twice: (names) => `${String(names.length)} files have the name of another one and are not read as rules or figures: ${inEnglish(names)}`,
  large: (names) => `${String(names.length)} files are too large to be kept (20 MB a file, 100 MB in all). Do not throw the folder away: ${inEnglish(names)}`,
  machine: (names) => `${String(names.length)} things that programs keep for themselves are not taken along: ${inEnglish(names)}`,
  saved: (name, written, removed) => `Kept in ${name} (${String(written)} files written, ${String(removed)} taken away).`,
  differs: (names) => `The folder holds files that are not as they were when it was opened, so nothing was written. Keep a zip and compare, or choose another folder: ${inEnglish(names)}`,
  cp932: (names) => `Files in Shift_JIS stay as they are until they are changed; then they are saved as UTF-8: ${inEnglish(names)}`,
  mixed: (names) => `Files whose lines do not all end in the same way stay as they are until they are changed; then all lines end as the first one: ${inEnglish(names)}`,
}

import type { Language } from '@renkei/diagnostics'
import type { MappedColumn } from '@renkei/sheet'

interface ImportWords {
  /** What a column is read as. */
  readonly as: Readonly<Record<MappedColumn['as'], string>>
  readonly untitled: string
  readonly read: (source: string, from: number, to: number) => string
  readonly rows: (figures: number, totals: number, notes: number) => string
  readonly preview: string
  readonly nothingWritten: string
  readonly toWrite: (path: string) => string
  readonly written: (path: string) => string
  readonly removed: (path: string) => string
}

const lines = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`)

export const importWords: Readonly<Record<Language, ImportWords>> = {
  ja: {
    as: {
      value: '数値', 'left-out': '読まない', code: '団体コード', name: '団体名', area: '地区', reading: '読み', prefecture: '都道府県', edition: '資料',
      'fiscal-year': '年度', time: '時点', published: '公表日', obtained: '取得日', quality: '区分',
    },
    untitled: '（見出しなし）',
    read: (source, from, to) => `${source} を、${lines(from, to)}行目を見出しとして、次のとおり読みます。`,
    rows: (figures, totals, notes) => `数値の行 ${figures}、合計の行 ${totals}、注記の行 ${notes}`,
    preview: '取り込む表（初めの5行まで）',
    nothingWritten: '取り込みませんでした。表の読み方が違うときは、対応表を直して --mapping で指定してください。',
    toWrite: (path) => `まだ書き込んでいません。規則のフォルダーに入れるには: renkei import ${path} -o 規則のフォルダー`,
    written: (path) => `書きました: ${path}`,
    removed: (path) => `前の下書きのファイルを除きました: ${path}`,
  },
  en: {
    as: {
      value: 'figure', 'left-out': 'left out', code: 'code', name: 'body', area: 'area', reading: 'reading', prefecture: 'prefecture', edition: 'source',
      'fiscal-year': 'fiscal year', time: 'time', published: 'published', obtained: 'obtained', quality: 'quality',
    },
    untitled: '(no title)',
    read: (source, from, to) => `${source} is read with its heading in line ${lines(from, to)}:`,
    rows: (figures, totals, notes) => `rows of figures ${figures}, of totals ${totals}, of notes ${notes}`,
    preview: 'The table (its first 5 rows)',
    nothingWritten: 'Nothing was written. Where a column of a table is read wrongly, correct the mapping and name it with --mapping.',
    toWrite: (path) => `Nothing is written yet. To put it into a rule set: renkei import ${path} -o folder --lang en`,
    written: (path) => `Wrote: ${path}`,
    removed: (path) => `Removed a file of the draft before: ${path}`,
  },
}

import type { Language } from '@renkei/diagnostics'

interface StatisticsWords {
  readonly read: (source: string, rows: number, selection: string | undefined) => string
  readonly selection: string
}

export const statisticsWords: Readonly<Record<Language, StatisticsWords>> = {
  ja: {
    read: (source, rows, selection) => `${source} から${String(rows)}行を、${selection === undefined ? '次の案のとおり' : `${selection} のとおり`}読みました（初めの5行まで）。`,
    selection: '選び方（番号を書き足し、ファイルに保存して --mapping で指定してください）',
  },
  en: {
    read: (source, rows, selection) => `${String(rows)} rows were read from ${source}, ${selection === undefined ? 'as proposed' : `by ${selection}`} (the first 5):`,
    selection: 'The selection (add the codes, save it as a file, and name that with --mapping):',
  },
}

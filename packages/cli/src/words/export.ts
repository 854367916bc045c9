import type { Language } from '@renkei/diagnostics'

interface ExportWords {
  readonly written: (path: string) => string
  readonly notCarried: (cost: string, reason: string) => string
}

export const exportWords: Readonly<Record<Language, ExportWords>> = {
  ja: {
    written: (path) => `書き出しました: ${path}\n`,
    notCarried: (cost, reason) => `計算できない費目: ${cost}（${reason}）\n`,
  },
  en: {
    written: (path) => `Written: ${path}\n`,
    notCarried: (cost, reason) => `Not computed by the file: ${cost} (${reason})\n`,
  },
}

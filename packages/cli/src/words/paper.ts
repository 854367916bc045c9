import type { Language } from '@renkei/diagnostics'

interface PaperWords {
  readonly written: (path: string) => string
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  ja: { written: (path) => `書き出しました: ${path}\n` },
  en: { written: (path) => `Wrote ${path}\n` },
}

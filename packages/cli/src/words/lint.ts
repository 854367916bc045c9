import type { Language } from '@renkei/diagnostics'

interface LintWords {
  readonly fixed: (path: string, places: number) => string
  readonly fine: string
}

export const lintWords: Readonly<Record<Language, LintWords>> = {
  ja: {
    fixed: (path, places) => `直しました: ${path}（${places}か所）`,
    fine: '読み違えられそうな書き方は、見つかりませんでした。',
  },
  en: {
    fixed: (path, places) => `Put right: ${path} (${places} ${places === 1 ? 'place' : 'places'})`,
    fine: 'Nothing found that may be misread.',
  },
}

import type { Language } from '@renkei/diagnostics'

interface DiagnosticWords {
  readonly summary: (errors: number, warnings: number, information: number) => string
  readonly more: (count: number) => string
  readonly fine: (files: number) => string
  readonly noticed: (count: number) => string
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const diagnosticWords: Readonly<Record<Language, DiagnosticWords>> = {
  ja: {
    summary: (errors, warnings, information) => `誤り${errors}件、注意${warnings}件、お知らせ${information}件`,
    more: (count) => `ほかに${count}件あります。上のものから直してください。`,
    fine: (files) => `誤りはありません（ファイル${files}件）。`,
    noticed: (count) => `注意とお知らせが${count}件あります。次のコマンドで見られます。`,
  },
  en: {
    summary: (errors, warnings, information) => `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${information} for information`,
    more: (count) => `${count} more. Put those above right first.`,
    fine: (files) => `No errors (${plural(files, 'file', 'files')}).`,
    noticed: (count) => `${plural(count, 'warning or remark', 'warnings and remarks')}, shown by this command:`,
  },
}

import type { Language } from '@renkei/diagnostics'
import type { Grade } from '@renkei/ruleset'

type Carried = Grade | 'none'

interface CoverageWords {
  /** The three columns, and what is carried nowhere. */
  readonly grades: Readonly<Record<Carried, string>>
  readonly id: string
  readonly place: string
  readonly kind: string
  readonly total: string
  readonly summary: (rows: number, counts: Readonly<Record<Carried, number>>) => string
  readonly mutation: (deleted: number, noticed: number, rows: number) => string
  readonly by: (code: number, checks: number) => string
  readonly csv: readonly string[]
}

export const coverageWords: Readonly<Record<Language, CoverageWords>> = {
  ja: {
    grades: { computed: '計算', typed: '確認', text: '言葉', none: 'なし' },
    id: '番号',
    place: '規則の文（ファイル:行）',
    kind: '種類',
    total: '計',
    summary: (rows, { computed, typed, text, none }) => `${rows}行のうち、計算するもの${computed}、確かめられる形のもの${typed}、言葉だけのもの${text}、規則にないもの${none}`,
    mutation: (deleted, noticed, rows) => `消した文${deleted}（一覧の${rows}行）のうち、気付いたもの${noticed}、気付かなかったもの${deleted - noticed}`,
    by: (code, checks) => `点検で気付いたもの${code}、検算で気付いたもの${checks}`,
    csv: ['番号', '出典', '箇所', '内容', '種類', '扱い', '場所'],
  },
  en: {
    grades: { computed: 'computed', typed: 'typed', text: 'text only', none: 'none' },
    id: 'id',
    place: 'sentence (file:line)',
    kind: 'kind',
    total: 'total',
    summary: (rows, { computed, typed, text, none }) => `${rows} rows: ${computed} computed, ${typed} typed, ${text} text only, ${none} not carried`,
    mutation: (deleted, noticed, rows) => `${deleted} sentences deleted one by one (${rows} rows): ${noticed} noticed, ${deleted - noticed} not`,
    by: (code, checks) => `${code} noticed by a diagnostic, ${checks} by a 検算`,
    csv: ['id', 'document', 'section', 'rule', 'kind', 'carried', 'place'],
  },
}

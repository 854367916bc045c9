import type { Language } from '@renkei/diagnostics'
import type { CheckNote } from '@renkei/ruleset'

interface CheckWords {
  readonly holds: string
  readonly fails: string
  readonly unknown: string
  readonly title: (name: string, file: string) => string
  readonly line: (line: number) => string
  readonly written: string
  readonly computed: string
  readonly note: (note: CheckNote) => string
  readonly none: string
  readonly summary: (held: number, failed: number, unknown: number) => string
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  ja: {
    holds: '合っています',
    fails: '合いません',
    unknown: '計算できません',
    title: (name, file) => `${name}（${file}）`,
    line: (line) => `${line}行`,
    written: '検算に書いた値',
    computed: '計算した値',
    note: (note) =>
      note.why === 'open-part' ? `「${note.cost}」の額が定まらないため、合計額は計算できません。` : note.why === 'outside' ? 'この年度に負担する団体ではありません。' : 'この方法では、仮の額は使われません。',
    none: '検算は書かれていません。書き方は renkei test --help を見てください。',
    summary: (held, failed, unknown) => `検算${held + failed + unknown}件のうち、合ったもの${held}件、合わないもの${failed}件、計算できないもの${unknown}件`,
  },
  en: {
    holds: 'holds',
    fails: 'does not hold',
    unknown: 'cannot be computed',
    title: (name, file) => `${name} (${file})`,
    line: (line) => `line ${line}`,
    written: 'Written in the check',
    computed: 'Computed',
    note: (note) =>
      note.why === 'open-part' ? `There is no total while “${note.cost}” is open.` : note.why === 'outside' ? 'The body does not bear the cost in this year.' : 'The method does not use the amount given.',
    none: 'No checks are written. See renkei test --help --lang en.',
    summary: (held, failed, unknown) => `${held + failed + unknown} checks: ${held} hold, ${failed} do not, ${unknown} cannot be computed`,
  },
}

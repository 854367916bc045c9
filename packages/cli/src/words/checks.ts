import type { Language } from '@renkei/diagnostics'
import type { CheckNote } from '@renkei/ruleset'
import { formatYen } from '../render/format-yen.ts'
import { en } from './table/en.ts'
import { ja } from './table/ja.ts'

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
    note: (note) => {
      if (note.why === 'open-part') return `「${note.cost}」の額が定まらないため、合計額は計算できません。`
      if (note.why === 'receives') return `支払を受ける団体であり、支払う団体ではありません。${note.yen === undefined ? '' : `受け取る額は、${formatYen(note.yen, ja)}です。`}`
      return { outside: 'この年度に負担する団体ではありません。', 'given-not-used': 'この方法では、仮の額は使われません。', 'not-borne': 'この費用をそのまま負担する団体はありません。負担の文に書いた費用の名前で確かめてください。', 'not-used': '負担額の計算に使われていないため、求められません。' }[note.why]
    },
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
    note: (note) => {
      if (note.why === 'open-part') return `There is no total while “${note.cost}” is open.`
      if (note.why === 'receives') return `The body is paid, and pays nothing.${note.yen === undefined ? '' : ` It receives ${formatYen(note.yen, en)}.`}`
      return { outside: 'The body does not bear the cost in this year.', 'given-not-used': 'The method does not use the amount given.', 'not-borne': 'Nobody bears this cost as such. Ask under the name of the cost that a sentence shares.', 'not-used': 'No share is worked out of it, so that it is not computed.' }[note.why]
    },
    none: 'No checks are written. See renkei test --help --lang en.',
    summary: (held, failed, unknown) => `${held + failed + unknown} checks: ${held} hold, ${failed} do not, ${unknown} cannot be computed`,
  },
}

import type { State } from './outcome.ts'

/** The states as officers call them (language, section 7). */
export const stateWords: Readonly<Record<'ja' | 'en', Readonly<Record<State, string>>>> = {
  ja: {
    determined: '算定済',
    provisional: '暫定',
    bounded: '幅あり',
    'awaiting-consultation': '協議待ち',
    'awaiting-figures': '資料待ち',
    'not-stated': '定めなし',
    'borne-directly': '各自負担',
    'no-cost': '負担なし',
    'not-applicable': '対象外',
    error: '誤り',
  },
  en: {
    determined: 'determined',
    provisional: 'provisional',
    bounded: 'within bounds',
    'awaiting-consultation': 'to be agreed',
    'awaiting-figures': 'figures missing',
    'not-stated': 'not stated',
    'borne-directly': 'borne directly',
    'no-cost': 'no cost',
    'not-applicable': 'not applicable',
    error: 'error',
  },
}

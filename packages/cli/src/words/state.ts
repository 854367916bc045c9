import type { Language } from '@renkei/diagnostics'
import type { State } from '@renkei/plan'
import type { Color } from '../paint.ts'

/** States as people read them (language page, section 7). */
export const stateWords: Readonly<Record<Language, Readonly<Record<State, string>>>> = {
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

export const stateColors: Readonly<Record<State, Color>> = {
  determined: 'green',
  provisional: 'cyan',
  bounded: 'yellow',
  'awaiting-consultation': 'yellow',
  'awaiting-figures': 'yellow',
  'not-stated': 'yellow',
  'borne-directly': 'dim',
  'no-cost': 'dim',
  'not-applicable': 'dim',
  error: 'red',
}

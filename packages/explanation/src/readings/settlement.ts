import { one, type MethodReading, type ReadingValues } from '../reading.ts'

type Say = (what: string, values: ReadingValues) => string

const ja: Readonly<Record<string, Say>> = {
  amount: (what) => `${what}が決算でいくらになったかが分かった後、その額による負担額と既に負担した額との差額を、翌年度に精算する。`,
  estimates: (what) => `${what}は、年度のうちは概算の数値により負担し、数値が確定した後、確定した数値による負担額と既に負担した額との差額を、翌年度に精算する。`,
  measure: (what, values) => `${what}を、翌年度に、${one(values, 'measure')}の割合で按分し直し、既に負担した額との差額を精算する。`,
  entrants: (what) => `新たに加わった団体があるときは、過年度の${what}を、加わった年度の団体と割合で按分し直し、既に負担した額との差額を精算する。過年度分以外は、按分し直さない。`,
}

const en: Readonly<Record<string, Say>> = {
  amount: (what) => `Once it is known what ${what} came to, the share of that less what was borne is settled in the year after.`,
  estimates: (what) => `${what} is borne by estimates while the year lasts; the share by final figures less what was borne is settled in the year after.`,
  measure: (what, values) => `${what} is shared again in the year after by ${one(values, 'measure')}; what differs from what was borne is settled.`,
  entrants: (what) => `When somebody joins, ${what} of earlier years is shared again among the bodies and by the weights of the year of joining; what differs from what was borne is settled.`,
}

const over: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  精算: ['追徴する額は正の額、還付する額は負の額で示す。', 'What is levied is shown as a positive, what is refunded as a negative amount.'],
  還付: ['足りない額は追徴し、納め過ぎた額は還付する。', 'What is lacking is levied, what was paid too much is refunded.'],
  過不足: ['過不足は、その年度の負担金に充てる。足りない額は正の額、納め過ぎた額は負の額で示す。', 'The difference counts towards the contribution of that year: what is lacking as a positive, what was paid too much as a negative amount.'],
  充当: ['足りない額は追徴し、納め過ぎた額は、その年度の負担金に充てる。', 'What is lacking is levied, what was paid too much counts towards the contribution of that year.'],
}

/** 精算: what is settled in the year after, and what becomes of the difference. */
export const settlement: MethodReading = {
  name: 'settlement',
  tell: {
    ja: (values, what) => `${ja[one(values, 'of')]?.(what, values) ?? ''}${over[one(values, 'over')]?.[0] ?? ''}`,
    en: (values, what) => `${en[one(values, 'of')]?.(what, values) ?? ''} ${over[one(values, 'over')]?.[1] ?? ''}`,
  },
}

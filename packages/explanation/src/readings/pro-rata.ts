import { one, type MethodReading } from '../reading.ts'

/** 按分. */
export const proRata: MethodReading = {
  name: 'pro-rata',
  tell: {
    ja: (values, what) =>
      `${what}を、${one(values, 'who')}のそれぞれが、${one(values, 'by')}の全体に占める割合で分けて負担する。`,
    en: (values, what) =>
      `Each of ${one(values, 'who')} bears the part of ${what} that its ${one(values, 'by')} is of the sum of all of them.`,
  },
}

import { one, type MethodReading } from '../reading.ts'

/** 実績. */
export const metered: MethodReading = {
  name: 'metered',
  tell: {
    ja: (values, what) =>
      `${one(values, 'who')}のそれぞれが、${one(values, 'amount')}を、自らの数値で計算して負担する。合計はその和であり、${what}の額と同じとは限らない。`,
    en: (values, what) =>
      `Each of ${one(values, 'who')} bears ${one(values, 'amount')}, worked out from its own figures. The total is their sum, which need not be the amount of ${what}.`,
  },
}

import { one, type MethodReading } from '../reading.ts'

/** 実績. */
export const metered: MethodReading = {
  name: 'metered',
  tell: {
    ja: (values, what) =>
      `${one(values, 'who')}のそれぞれが、自らの${one(values, 'quantity')}に${one(values, 'price')}を掛けた額を負担する。合計はその和であり、${what}の額と同じとは限らない。`,
    en: (values, what) =>
      `Each of ${one(values, 'who')} bears its own ${one(values, 'quantity')} times ${one(values, 'price')}. The total is their sum, which need not be the amount of ${what}.`,
  },
}

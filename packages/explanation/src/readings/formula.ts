import { one, type MethodReading } from '../reading.ts'

/** 算式. */
export const formula: MethodReading = {
  name: 'formula',
  tell: {
    ja: (values, what) => `${what}のうち、${one(values, 'who')}のそれぞれの負担額は、${one(values, 'amount')}である。端数は、全部を合わせて一度だけ処理する。合計は、${what}の額と同じでなければならない。`,
    en: (values, what) => `Of ${what}, the share of each of ${one(values, 'who')} is ${one(values, 'amount')}, rounded once for all. The shares must sum to ${what}.`,
  },
}

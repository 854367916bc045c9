import { one, type MethodReading } from '../reading.ts'

/** 定額. */
export const fixed: MethodReading = {
  name: 'fixed',
  tell: {
    ja: (values, what) =>
      `${what}のうち、${one(values, 'who')}が${one(values, 'amount')}を負担する。`,
    en: (values, what) =>
      `${one(values, 'who')} bears ${one(values, 'amount')} of ${what}.`,
  },
}

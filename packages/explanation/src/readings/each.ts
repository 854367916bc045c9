import { one, type MethodReading } from '../reading.ts'

/** 各自負担. */
export const each: MethodReading = {
  name: 'each',
  tell: {
    ja: (values, what) =>
      `${what}は、${one(values, 'who')}のそれぞれが、自らに要する分を負担する。団体の間で分ける額はない。`,
    en: (values, what) =>
      `Each of ${one(values, 'who')} bears what it needs itself of ${what}. No amount is shared between them.`,
  },
}

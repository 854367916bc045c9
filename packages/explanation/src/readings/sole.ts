import { one, type MethodReading } from '../reading.ts'

/** 単独負担. */
export const sole: MethodReading = {
  name: 'sole',
  tell: {
    ja: (values, what) =>
      `${what}を、${one(values, 'who')}が全額負担する。`,
    en: (values, what) =>
      `${one(values, 'who')} bears all of ${what}.`,
  },
}

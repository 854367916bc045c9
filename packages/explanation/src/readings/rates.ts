import { one, type MethodReading } from '../reading.ts'

/** 負担率表. */
export const rates: MethodReading = {
  name: 'rates',
  tell: {
    ja: (values, what) =>
      `${what}を、${one(values, 'who')}のそれぞれが、「${one(values, 'by')}」の率に応じて分けて負担する。`,
    en: (values, what) =>
      `${one(values, 'who')} share ${what} by the rates of the table “${one(values, 'by')}”.`,
  },
}

import { one, type MethodReading } from '../reading.ts'

/** 前年度の割合. */
export const shareOfYear: MethodReading = {
  name: 'share-of-year',
  tell: {
    ja: (values, what) =>
      `${one(values, 'who')}が、${what}に${one(values, 'share')}を掛けた額を負担する。割合は、その年度に負担した額をその年度の額で割ったもので、丸めない。負担した額の記録がなければ、同じ規則で計算し直す。`,
    en: (values, what) =>
      `${one(values, 'who')} bears ${what} times ${one(values, 'share')}: what it bore in that year divided by the cost of that year, not rounded. Without a record of it, that year is worked out again by its rules.`,
  },
}

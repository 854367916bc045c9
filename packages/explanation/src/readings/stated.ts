import { many, one, type MethodReading } from '../reading.ts'

/** 明記. */
export const stated: MethodReading = {
  name: 'stated',
  tell: {
    ja: (values, what) =>
      one(values, 'of') === 'yen'
        ? `${what}を、次の額により負担する：${many(values, 'by').join('、')}。`
        : `${what}を、次の割合により負担する：${many(values, 'by').join('、')}。`,
    en: (values, what) =>
      one(values, 'of') === 'yen' ? `${what} is borne in these sums: ${many(values, 'by').join(', ')}.` : `${what} is borne in these shares: ${many(values, 'by').join(', ')}.`,
  },
}

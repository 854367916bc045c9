import { many, one, type MethodReading } from '../reading.ts'

/** 複合. */
export const mix: MethodReading = {
  name: 'mix',
  tell: {
    ja: (values, what) =>
      `${what}を、${one(values, 'who')}のそれぞれが、次の割合を合わせたもので分けて負担する：${many(values, 'by').join('、')}。端数は、合わせた後に一度だけ処理する。`,
    en: (values, what) =>
      `${one(values, 'who')} share ${what} by several weights put together: ${many(values, 'by').join(', ')}. The result is rounded once.`,
  },
}

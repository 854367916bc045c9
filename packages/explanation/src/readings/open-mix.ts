import { many, one, type MethodReading } from '../reading.ts'

/** 複合（重みは協議）. */
export const openMix: MethodReading = {
  name: 'open-mix',
  tell: {
    ja: (values, what) => {
      const range = one(values, 'range') === '' ? '' : `${one(values, 'range')}の範囲で`
      return `${what}を、${one(values, 'who')}のそれぞれが、次の割合を合わせたもので分けて負担する：${many(values, 'by').join('、')}。${one(values, 'about')}は、${one(values, 'deciders')}が${range}協議して定める。定まるまで、最低額と最高額だけを示す。`
    },
    en: (values, what) => {
      const range = one(values, 'range') === '' ? '' : ` within ${one(values, 'range')}`
      return `${one(values, 'who')} share ${what} by several weights put together: ${many(values, 'by').join(', ')}. ${one(values, 'about')} is left to be agreed by ${one(values, 'deciders')}${range}. Until then only the lowest and highest amounts are told.`
    },
  },
}

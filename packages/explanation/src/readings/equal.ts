import { one, type MethodReading } from '../reading.ts'

/** 均等. */
export const equal: MethodReading = {
  name: 'equal',
  tell: {
    ja: (values, what) => {
      const how = one(values, 'by') === '均等' ? '同じ額ずつ' : `${one(values, 'by')}の比で分けて`
      return `${what}を、${one(values, 'who')}のそれぞれが、${how}負担する。`
    },
    en: (values, what) => {
      const how = one(values, 'by') === '均等' ? 'in equal parts' : `by the weights ${one(values, 'by')}`
      return `${one(values, 'who')} share ${what} ${how}.`
    },
  },
}

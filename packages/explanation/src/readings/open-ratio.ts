import { one, type MethodReading } from '../reading.ts'

/** 協議（割合のみ）. */
export const openRatio: MethodReading = {
  name: 'open-ratio',
  tell: {
    ja: (values, what) => {
      const base = one(values, 'base') === '' ? '' : `${one(values, 'base')}を基準として`
      return `${what}を${one(values, 'who')}が分けて負担することは決まっている。その割合は、${one(values, 'deciders')}が${base}協議して定める。定まるまで、額は計算しない。`
    },
    en: (values, what) => {
      const base = one(values, 'base') === '' ? '' : `, on the basis of ${one(values, 'base')}`
      return `That ${one(values, 'who')} share ${what} is settled; the ratio is left to be agreed by ${one(values, 'deciders')}${base}. No amount is worked out until then.`
    },
  },
}

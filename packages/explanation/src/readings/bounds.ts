import { many, one, type MethodReading, type ReadingValues } from '../reading.ts'

/** 負担額の限度: the sharing in its own words, then what holds it. */
export const bounds: MethodReading = {
  name: 'bounds',
  tell: {
    ja: (values, what, step) => `${step(one(values, 'method'), baseOf(values), what)}そのうえで、${many(values, 'bounds').join('')}`,
    en: (values, what, step) => `${step(one(values, 'method'), baseOf(values), what)} Then: ${many(values, 'bounds').join(' ')}`,
  },
}

function baseOf(values: ReadingValues): ReadingValues {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (name.startsWith('base.') ? [[name.slice('base.'.length), value]] : [])))
}

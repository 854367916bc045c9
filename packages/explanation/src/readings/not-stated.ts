import type { MethodReading } from '../reading.ts'

/** 定めなし. */
export const notStated: MethodReading = {
  name: 'not-stated',
  tell: {
    ja: (_, what) =>
      `${what}をどの団体が負担するかは、出典に書かれていない。`,
    en: (_, what) =>
      `The source does not say who bears ${what}.`,
  },
}

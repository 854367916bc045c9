import type { MethodReading } from '../reading.ts'

/** 負担なし. */
export const none: MethodReading = {
  name: 'none',
  tell: {
    ja: (_, what) =>
      `${what}は、どの団体も負担しない。`,
    en: (_, what) =>
      `Nobody has to bear ${what}.`,
  },
}

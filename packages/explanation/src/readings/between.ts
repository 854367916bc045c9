import { one, type MethodReading } from '../reading.ts'

/** 相互利用. */
export const between: MethodReading = {
  name: 'between',
  tell: {
    ja: (values, what) =>
      `${one(values, 'who')}のうち、${one(values, 'from')}が、${one(values, 'to')}のそれぞれに、${one(values, 'amount')}を払う。自らに対しては払わない。${what}の額は、組ごとの額の和である。${one(values, 'setOff') === '' ? '' : '互いに払う額は相殺し、差額だけを払う。'}`,
    en: (values, what) =>
      `Among ${one(values, 'who')}, each as ${one(values, 'from')} pays every other as ${one(values, 'to')} ${one(values, 'amount')}; nobody pays itself. ${what} is the sum over all pairs.${one(values, 'setOff') === '' ? '' : ' What two owe each other is set off and only the difference paid.'}`,
  },
}

import { one, type MethodReading, type ReadingValues } from '../reading.ts'

/** 協議. */
export const open: MethodReading = {
  name: 'open',
  tell: {
    ja: (values, what) => `${what}の負担は、${decidedInJapanese(values)}。定まるまで、額は計算しない。`,
    en: (values, what) => `Who bears ${what} is ${decidedInEnglish(values)}. No amount is worked out until then.`,
  },
}

function decidedInJapanese(values: ReadingValues): string {
  const who = one(values, 'deciders') === '' ? '' : `${one(values, 'deciders')}が`
  const by = one(values, 'by') === '' ? '' : `${one(values, 'by')}までに`
  const how = { assembly: '議会の議決を経て定める', study: '検討する' }[one(values, 'authority')] ?? '協議して定める'
  return `${who}${by}${how}`
}

function decidedInEnglish(values: ReadingValues): string {
  const who = one(values, 'deciders') === '' ? '' : ` by ${one(values, 'deciders')}`
  const by = one(values, 'by') === '' ? '' : `, at the latest ${one(values, 'by')}`
  const how = { assembly: 'left to a vote of the assembly', study: 'left to be studied' }[one(values, 'authority')] ?? 'left to be agreed'
  return `${how}${who}${by}`
}

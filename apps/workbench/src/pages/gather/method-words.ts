import type { Language } from '@renkei/diagnostics'

/** 分け方 as staff call it, by the names of burden methods; in the order in which one looks for them. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'pro-rata': { ja: '人口などで按分', en: 'pro rata' },
  equal: { ja: '均等割', en: 'equal shares' },
  mix: { ja: '割合を組み合わせる', en: 'mixed shares' },
  rates: { ja: '負担率表による', en: 'table of rates' },
  metered: { ja: '利用量に単価を乗じる', en: 'use times unit price' },
  between: { ja: '団体間で支払う', en: 'between bodies' },
  sole: { ja: '一つの団体が負担', en: 'one body bears it' },
  each: { ja: 'それぞれが負担', en: 'each its own' },
  fixed: { ja: '定額', en: 'fixed amounts' },
  formula: { ja: '算式による', en: 'by formula' },
  stated: { ja: '額を定める', en: 'stated amounts' },
  sequence: { ja: '順に負担し残額を分ける', en: 'in steps' },
  bounds: { ja: '限度額がある', en: 'with limits' },
  'share-of-year': { ja: '前年度の割合による', en: 'share of another year' },
  settlement: { ja: '精算する', en: 'settlement' },
  open: { ja: '協議して定める', en: 'to be agreed' },
  'open-ratio': { ja: '割合を協議して定める', en: 'ratio to be agreed' },
  'open-mix': { ja: '割合の組合せを協議', en: 'mix to be agreed' },
  none: { ja: '負担を要しない', en: 'no burden' },
  'not-stated': { ja: '定めがない', en: 'not stated' },
}

/** Methods that have a word, in the order of the words. */
export function knownMethods(methods: readonly string[]): readonly string[] {
  return Object.keys(words).filter((name) => methods.includes(name))
}

export function methodWord(name: string, language: Language): string {
  return words[name]?.[language] ?? name
}

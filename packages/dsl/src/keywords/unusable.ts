/** What limits the word before it; the rule says the same without it. */
export const limiters: readonly string[] = ['のみ', 'だけ', 'ばかり']

/** Openings of a sentence that leave open whether it is a rule. */
export const remarks: readonly string[] = ['なお', 'また', 'おって', 'ちなみに', 'そして', 'しかし', 'よって', 'したがって']

/** Verbs that are easily written for one of the frame table, and what to write. */
export const replacedVerbs: ReadonlyMap<string, string> = new Map([
  ['折半する', '均等に負担する'], ['等分する', '均等に負担する'], ['均分する', '均等に負担する'],
  ['分担する', '負担する'], ['拠出する', '負担する'], ['醵出する', '負担する'], ['供出する', '負担する'],
  ['配分する', '按分する'], ['分配する', '按分する'], ['分割する', '按分する'], ['配賦する', '按分する'],
  ['免除する', '負担しない'], ['端数処理する', '切り捨てる'],
])

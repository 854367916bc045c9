const ja = {
  particle: '助詞',
  join: '接続',
  lead: '接続',
  adverb: '副詞',
  verb: '述語',
  body: '団体',
  set: '団体の組',
  indicator: '指標',
  share: '割合',
  value: '数値',
  quantity: '額・数',
  excess: '増分',
  method: '按分方式',
  fact: '事実',
  side: '組の一方',
  cost: '経費',
  year: '年度',
  heading: '見出し',
  table: '表',
  basis: '按分の基準',
  burden: '負担の文',
  topic: '文の主題',
}

const en: typeof ja = {
  particle: 'particle',
  join: 'conjunction',
  lead: 'conjunction',
  adverb: 'adverb',
  verb: 'predicate',
  body: 'body',
  set: 'set of bodies',
  indicator: 'figure',
  share: 'share',
  value: 'number',
  quantity: 'amount or number',
  excess: 'increment',
  method: 'way of sharing',
  fact: 'fact',
  side: 'one of a pair',
  cost: 'cost',
  year: 'fiscal year',
  heading: 'heading',
  table: 'table',
  basis: 'what is shared by',
  burden: 'sentence on who bears it',
  topic: 'topic of a sentence',
}

/** What a completion is, in a word. */
export const completionWords = { ja, en }

export type Offered = keyof typeof ja

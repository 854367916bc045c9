/** 各市町, 同市: the prefix is split off only before one of these, so that 各務原市 stays whole. 当該 is always split off. */
export const prefixedNouns: readonly string[] = [
  '市町村', '市町', '町村', '団体', '関係', '連携', '構成', '参加', '加入', '自治体', '組合', '施設', '事業', '年', '納期', '号', '項', '費用', '経費', '費目', '区分',
  '負担', '委託', '受託', '共同', '開催', '所在', '居住', '中枢', '幹事', '指標', '割合', '額',
]
/** After 同 and 各 alone, a single 市, 町, 村 or 県 counts when the name ends there. */
export const prefixedSingles: readonly string[] = ['市', '町', '村', '県', '者', '社', '課', '部', '会']

/** 関係市町間: 間 is split off only after one of these; 期間 and 年間 stay whole. */
export const betweenBases: readonly string[] = ['市町村', '市町', '町村', '団体', '自治体', '組合', '市', '県', '者', '本部']

/** Words that end in 等 without leaving a list open. */
export const wordsInTou: readonly string[] = ['均等', '平等', '同等', '対等', '高等', '初等', '中等', '特等', '優等', '上等', '劣等']

/** What bounds a figure or a set, written right after it; a name stops before them. */
export const bounds = ['以上', '以下', '以内', '未満', '超'] as const
/** A name stops before these, too; 一人につき is the start of a price (人口一人につき500円). */
export const nameStops: readonly string[] = ['以外', '以上', '以下', '以内', '以降', '以後', '以前', '未満', '一人につき']

/** What programmes are about, by words of their titles, else of their costs; the first theme with a word wins. */
export const themes: readonly { readonly name: string; readonly en: string; readonly words: readonly string[] }[] = [
  { name: '消防・救急・防災', en: 'Fire, rescue, disasters', words: ['消防', '救急', '防災', '災害', '広域応援', '避難', '指令センター'] },
  { name: 'ごみ・し尿・環境', en: 'Waste and environment', words: ['ごみ', 'し尿', '廃棄物', '清掃', '衛生', '環境', '搬入', '処理場', '脱炭素', '再生可能'] },
  { name: '医療', en: 'Medical care', words: ['医療', '病院', '診療', '救命', '夜間急病', '看護', '療養'] },
  { name: '福祉・子育て', en: 'Welfare and children', words: ['福祉', '介護', '高齢', '障', '子育て', '保育', '児童', '婚', '後見', '養護', '老人', '健康'] },
  { name: '斎場', en: 'Funeral halls', words: ['斎場', '火葬'] },
  { name: '上下水道', en: 'Water and sewage', words: ['水道', '下水', '浄水'] },
  { name: '道路・除雪・交通', en: 'Roads, snow, transport', words: ['道路', '除雪', '橋', '交通', '新幹線', 'バス', '路線', '鉄道', '空港'] },
  { name: '産業・観光', en: 'Industry and tourism', words: ['産業', '観光', '特産', '企業', '農', '林', '販路', '商', '就労', '雇用', '納税', 'PR', '起業', '販売', '出展', '売上'] },
  { name: '教育・文化・スポーツ', en: 'Education, culture, sport', words: ['文化', '図書', '電子書籍', '学校', '教育', 'スポーツ', 'ホール', '博物', '美術', '芸術', '生涯学習', '体育'] },
  { name: '移住・空き家', en: 'Settlement and houses', words: ['移住', '定住促進', '空き家', '関係人口', 'お試し'] },
  { name: '情報・行政の仕組み', en: 'Information systems, administration', words: ['情報', 'システム', 'デジタル', 'DX', '電算', '共同利用', 'クラウド', '窓口', '電子', 'チャット'] },
  { name: '人材・職員', en: 'Staff', words: ['職員', '人材', '派遣', '研修', '専門', '公務員', '技術者'] },
  { name: '公債費・支援', en: 'Debt and support', words: ['公債', '地方債', '起債', '償還', '支援制度', '補助', '交付'] },
  { name: '組合の運営', en: 'Running the union', words: ['運営', '議会費', '総務', '共通', '事務局', '懇談会', 'ビジョン', '負担金'] },
]

export function themeOf(text: string): string | undefined {
  return themes.find(({ words }) => words.some((word) => text.includes(word)))?.name
}

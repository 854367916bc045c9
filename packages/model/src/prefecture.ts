import { normaliseName } from './text.ts'

/** The 47 prefectures in code order (JIS X 0401): the first is 01. */
export const PREFECTURES: readonly string[] = [
  '北海道', '青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県', '茨城県', '栃木県', '群馬県', '埼玉県', '千葉県',
  '東京都', '神奈川県', '新潟県', '富山県', '石川県', '福井県', '山梨県', '長野県', '岐阜県', '静岡県', '愛知県', '三重県',
  '滋賀県', '京都府', '大阪府', '兵庫県', '奈良県', '和歌山県', '鳥取県', '島根県', '岡山県', '広島県', '山口県', '徳島県',
  '香川県', '愛媛県', '高知県', '福岡県', '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県', '鹿児島県', '沖縄県',
]

/** `06` for 山形県. */
export function prefectureNumber(name: string): string | undefined {
  const at = PREFECTURES.indexOf(normaliseName(name))
  return at < 0 ? undefined : String(at + 1).padStart(2, '0')
}

/** 山形県 for `06`, and for any code that begins with it. */
export function prefectureName(code: string): string | undefined {
  return PREFECTURES[Number(code.slice(0, 2)) - 1]
}

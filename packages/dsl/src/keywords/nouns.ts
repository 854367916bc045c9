import type { Keyword } from './keyword.ts'

const surfaces: readonly string[] = [
  'こと', 'もの', 'ところ', 'とおり', '次のとおり', 'ため', 'とき', '場合', 'うち',
  '定め', '申出', '申し出', '見込み', '取扱い', '取り扱い', '支払い', '手続き', '受入れ', '受け入れ', '繰入れ', '繰越し', '割当て',
  '切捨て', '切上げ', '切り捨て', '切り上げ', '持ち回り', '読替え', '貸付け', '借入れ', '払込み', '引当て',
  '小数点以下切捨て', '小数点以下切り捨て', '小数点以下切上げ', '小数点以下切り上げ',
  '計上なし', '該当なし', '定めなし', '負担なし', '協議待ち', '資料待ち', '幅あり', 'あん分', '一人当たり', '当たり', '全て', 'すべて', '残り', '以下同じ', 'いずれか',
]

/** Nouns that hold hiragana and are used in every agreement; all others are put in 「 」. */
export const nouns: readonly Keyword[] = surfaces.map((surface) => ({ surface, category: 'noun', stem: surface }))

const before = ['その他', '必要な', '新たな', '主な', '特別な', '適正な', '重要な', 'いずれか少ない', 'いずれか多い', 'いずれか低い', 'いずれか高い', '最も少ない', '最も多い', '最も大きい', '少ない', '多い']

/** Words that may stand before a noun without の: その他必要な経費, いずれか少ない額. */
export const determiners: readonly Keyword[] = before.map((surface) => ({ surface, category: 'noun', stem: surface, determiner: true }))

import { isToken, type Token } from '../lexer/token.ts'

/** Nouns before which every verb may stand in its present form, because none of them begins a sentence by itself. */
export const FORMAL_NOUNS: ReadonlySet<string> = new Set([
  '額', '割合', '費用', '経費', '金額', '負担額', '負担金', '団体', '市町村', '市町', '町村', '市', '町', '村', '者', '日', '年度', '事業', '施設', '期間', '方法', '範囲', '基準', '事項', '事務',
  'もの', 'こと', 'ところ', 'とおり', 'ため', 'うち', 'とき', '場合', '関係市町', '構成団体',
])

export function isFormalNoun(token: Token | undefined): boolean {
  return isToken(token, 'Name') && FORMAL_NOUNS.has(token!.image)
}

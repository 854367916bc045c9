import type { HeadingKeyword } from '../tree/tree.ts'

/** What a heading line may begin with. */
export const headingKeywords: readonly HeadingKeyword[] = [
  '枠組み', '指標', '事業', '仮定', '疑義', '検算',
  '役割', '改正', '按分方式', '支援制度', '財政措置', '会議体', '手続', '成果指標', '相互実施', '職員派遣', '協議結果', '読替え', '参照', '規則集', '版',
]

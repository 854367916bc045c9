import { verb } from '../define-verb.ts'

const relation = { needs: 'に', takes: 'が', before: 'に', needsBefore: 'に', presentBefore: true } as const
const comparison = { before: 'が を に', presentBefore: true, compares: true } as const

/** What one thing has to do with another: に係る, に要する, を超える. */
export const relating = [
  verb('係る', '係 かか', 'r', relation),
  verb('関する', '関', 'suru', relation),
  verb('伴う', '伴', 'u', relation),
  verb('応じる', '応じ', 'ichidan', { ...relation, present: ['応ずる'] }),
  verb('対する', '対', 'suru', relation),
  verb('基づく', '基づ', 'k', relation),
  verb('よる', 'よ 依', 'r', relation),
  verb('限る', '限', 'r', relation),
  verb('属する', '属', 'suru', { ...relation, before: 'が に' }),
  verb('達する', '達', 'suru', { ...relation, before: 'が に' }),
  verb('当たる', '当た', 'r', { ...relation, before: 'が に' }),
  verb('該当する', '該当', 'suru', { ...relation, before: 'が に', asks: true }),
  verb('超過する', '超過', 'suru', { needs: 'を', takes: 'が', needsBefore: 'を', ...comparison }),
  verb('超える', '超え 越え', 'ichidan', { needs: 'を', takes: 'が', needsBefore: 'を', ...comparison }),
  verb('上回る', '上回', 'r', { needs: 'を', takes: 'が', needsBefore: 'を', ...comparison }),
  verb('下回る', '下回', 'r', { needs: 'を', takes: 'が', needsBefore: 'を', ...comparison }),
  verb('除く', '除', 'k', { needs: 'を', takes: 'が から', before: 'を から', needsBefore: 'を', presentBefore: true }),
  verb('含める', '含め', 'ichidan', { needs: 'を に', takes: 'が', before: 'を に' }),
  verb('含む', '含', 'm', { needs: 'を', takes: 'が に', before: 'を に', presentBefore: true }),
  verb('示す', '示', 's', { needs: 'を', takes: 'が に', before: 'が を に において', presentBefore: true }),
  verb('掲げる', '掲げ', 'ichidan', { needs: 'を', takes: 'が に', before: 'が を に', presentBefore: true }),
  verb('有する', '有', 'suru', { needs: 'を', takes: 'が に', before: 'が を に', presentBefore: true }),
  verb('用いる', '用い', 'ichidan', { needs: 'を', takes: 'が に', before: 'が を に', presentBefore: true }),
]

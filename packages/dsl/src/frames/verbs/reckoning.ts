import { verb } from '../define-verb.ts'

/** Amounts made from amounts. None of them takes が before a noun: 山形市が…に…を乗じて得た額を負担する. */
export const reckoning = [
  verb('乗じる', '乗じ', 'ichidan', { needs: 'に を', takes: 'が', before: 'に を', needsBefore: 'に を', present: ['乗ずる'], reckons: true }),
  verb('除する', '除', 'suru', { needs: 'を で', takes: 'が', before: 'を で', needsBefore: 'を で', reckons: true }),
  verb('加える', '加え', 'ichidan', { needs: 'を', takes: 'が に', before: 'を に', needsBefore: 'を/に', presentBefore: true, reckons: true }),
  verb('加算する', '加算', 'suru', { needs: 'を', takes: 'が に', before: 'を に', needsBefore: 'を/に', reckons: true }),
  verb('控除する', '控除', 'suru', { needs: 'を', takes: 'が から', before: 'を から', needsBefore: 'を', reckons: true }),
  verb('差し引く', '差し引 差引', 'k', { needs: 'を', takes: 'が から', before: 'を から', needsBefore: 'を', reckons: true }),
  verb('減じる', '減じ', 'ichidan', { needs: 'を', takes: 'が から', before: 'を から', needsBefore: 'を', present: ['減ずる'], reckons: true }),
  verb('合算する', '合算', 'suru', { needs: 'を', takes: 'が に と', before: 'を に と' }),
  verb('相殺する', '相殺', 'suru', { needs: 'を', takes: 'が に と', before: 'を に と' }),
  verb('合計する', '合計', 'suru', { needs: 'を', takes: 'が に と', before: 'を に と' }),
  verb('計算する', '計算', 'suru', { needs: 'を', takes: 'が に で', before: 'を により に基づき で' }),
  verb('算定する', '算定', 'suru', { needs: 'を', takes: 'が に で', before: 'を により に基づき で' }),
  verb('算出する', '算出', 'suru', { needs: 'を', takes: 'が に で', before: 'を により に基づき で' }),
  verb('切り捨てる', '切り捨て 切捨て', 'ichidan', { needs: 'を', takes: 'が に で', before: 'を に' }),
  verb('切り上げる', '切り上げ 切上げ', 'ichidan', { needs: 'を', takes: 'が に で', before: 'を に' }),
  verb('四捨五入する', '四捨五入', 'suru', { needs: 'を', takes: 'が に で', before: 'を に' }),
  verb('相当する', '相当', 'suru', { needs: 'に', takes: 'が', before: 'に', needsBefore: 'に', presentBefore: true }),
  verb('得る', '得', 'ichidan', { needs: 'を', takes: 'が に で から', before: 'が を から' }),
]

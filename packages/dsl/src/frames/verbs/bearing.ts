import { verb } from '../define-verb.ts'

const PAID = 'が を に から で'

/** Bearing, sharing, paying out, paying in: different things, different verbs. */
export const bearing = [
  verb('負担する', '負担', 'suru', { needs: 'が を', openSubject: true, takes: 'に で', before: 'が を に で により' }),
  verb('要する', '要', 'suru', { needs: 'を', takes: 'が に で', before: 'を に', needsBefore: 'を/に', presentBefore: true }),
  verb('按分する', '按分 案分 あん分', 'suru', { needs: 'を', takes: 'が に で', before: 'が を に により に応じ' }),
  verb('按分し直す', '按分し直 案分し直 あん分し直', 's', { needs: 'を', takes: 'が に で', before: 'が を に により' }),
  verb('支弁する', '支弁', 'suru', { needs: 'を', takes: 'が に で', before: PAID }),
  verb('支出する', '支出', 'suru', { needs: 'を', takes: 'が に で', before: PAID }),
  verb('支払う', '支払', 'u', { needs: 'を', takes: 'が に で', before: PAID, presentBefore: true }),
  verb('納付する', '納付', 'suru', { needs: 'を', takes: 'が に で', before: PAID }),
  verb('納入する', '納入', 'suru', { needs: 'を', takes: 'が に で', before: PAID }),
  verb('交付する', '交付', 'suru', { needs: 'を', takes: 'が に で', before: PAID }),
  verb('精算する', '精算', 'suru', { needs: 'を', takes: 'が に で', before: PAID }),
  verb('概算する', '概算', 'suru', { needs: 'を', takes: 'が に で', before: 'が を に により' }),
  verb('追徴する', '追徴', 'suru', { needs: 'を', takes: 'が から', before: PAID }),
  verb('追加納付する', '追加納付', 'suru', { needs: 'を', takes: 'が に', before: PAID }),
  verb('還付する', '還付', 'suru', { needs: 'を', takes: 'が に', before: PAID }),
  verb('返還する', '返還', 'suru', { needs: 'を', takes: 'が に', before: PAID }),
  verb('求償する', '求償', 'suru', { takes: 'が を に', before: PAID }),
  verb('請求する', '請求', 'suru', { needs: 'を', takes: 'が に', before: PAID }),
  verb('充当する', '充当', 'suru', { needs: 'を', takes: 'が に', before: PAID }),
  verb('借り入れる', '借り入れ 借入れ', 'ichidan', { needs: 'を', takes: 'が から', before: PAID }),
  verb('充てる', '充て', 'ichidan', { needs: 'を', takes: 'が に', before: PAID }),
  verb('計上する', '計上', 'suru', { needs: 'を', takes: 'が に で', before: PAID }),
  verb('算入する', '算入', 'suru', { needs: 'を', takes: 'が に', before: PAID }),
  verb('措置する', '措置', 'suru', { takes: 'を が に で', before: PAID }),
  verb('徴収する', '徴収', 'suru', { needs: 'を', takes: 'が から', before: PAID }),
  verb('受ける', '受け', 'ichidan', { needs: 'を', takes: 'が に から で', before: PAID, presentBefore: true }),
  verb('受領する', '受領', 'suru', { needs: 'を', takes: 'が から', before: PAID }),
  verb('繰り越す', '繰り越 繰越', 's', { needs: 'を', takes: 'が に', before: PAID }),
  verb('積み立てる', '積み立て 積立て', 'ichidan', { needs: 'を', takes: 'が に', before: PAID }),
]

import { verb } from '../define-verb.ts'

const DECIDED = 'が を に で と として により に基づき に応じ において'

/** Setting, defining, agreeing. */
export const deciding = [
  verb('とする', 'と', 'suru', { fused: 'と', takes: 'を に が で', before: 'を' }),
  verb('いう', 'をい', 'u', { fused: 'を', needs: 'は', takes: 'に と' }),
  verb('いう', 'とい', 'u', { fused: 'と', takes: 'を に が', before: 'を' }),
  verb('定める', '定め', 'ichidan', { takes: 'が を に で と', before: DECIDED, presentBefore: true }),
  verb('協議する', '協議', 'suru', { needs: 'が', takes: 'を と に で', before: DECIDED, presentBefore: true, te: '協議の上 協議の上で 協議のうえ 協議のうえで 協議した上 協議した上で 協議したうえ 協議したうえで' }),
  verb('検討する', '検討', 'suru', { needs: 'が', takes: 'を と に で', before: DECIDED, presentBefore: true }),
  verb('決定する', '決定', 'suru', { takes: 'が を に で と', before: DECIDED }),
  verb('合意する', '合意', 'suru', { takes: 'が を に で と', before: DECIDED }),
  verb('同意する', '同意', 'suru', { takes: 'が を に で と', before: DECIDED }),
  verb('経る', '経', 'ichidan', { needs: 'を', takes: 'が に で', before: 'が を' }),
  verb('成立する', '成立', 'suru', { needs: 'が', takes: 'に で', before: 'が により' }),
  verb('設定する', '設定', 'suru', { needs: 'を', takes: 'が に で', before: 'が を に' }),
  verb('改める', '改め', 'ichidan', { needs: 'を', takes: 'が に と で', before: 'が を に' }),
  verb('読み替える', '読み替え 読替え', 'ichidan', { needs: 'と', takes: 'を' }),
  verb('変更する', '変更', 'suru', { needs: 'を', takes: 'が に で', before: 'が を に' }),
  verb('廃止する', '廃止', 'suru', { needs: 'を', takes: 'が で', before: 'が を' }),
  verb('適用する', '適用', 'suru', { needs: 'を', takes: 'が に で', before: 'を に', presentBefore: true }),
  verb('準用する', '準用', 'suru', { needs: 'を', takes: 'が に で', before: 'を に', presentBefore: true }),
  verb('承継する', '承継', 'suru', { needs: 'を', takes: 'が から', before: 'が を から', presentBefore: true }),
  verb('指定する', '指定', 'suru', { needs: 'を', takes: 'が に と', before: 'が を に', presentBefore: true }),
]

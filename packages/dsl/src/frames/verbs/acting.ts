import { verb } from '../define-verb.ts'
import type { Frame } from '../frame.ts'

const act = (noun: string): Frame => verb(`${noun}する`, noun, 'suru', { needs: 'を', takes: 'が に で と から', before: 'が を に で から', presentBefore: true })
const be = (noun: string): Frame => verb(`${noun}する`, noun, 'suru', { takes: 'が に で から を', before: 'が に から で を', presentBefore: true })

/** Being, becoming, joining, leaving, doing. */
export const acting = [
  verb('なる', 'な', 'r', { needs: 'と/に', takes: 'が で', before: 'が と に で', needsBefore: 'と/に', presentBefore: true }),
  verb('ある', 'あ', 'r', { needs: 'が', takes: 'に で と', before: 'が に で', presentBefore: true }),
  verb('できる', 'でき', 'ichidan', { takes: 'が に で', before: 'が に で', presentBefore: true }),
  verb('生じる', '生じ', 'ichidan', { needs: 'が', takes: 'に で から', before: 'が に で から', presentBefore: true, present: ['生ずる'] }),
  verb('行う', '行 行な', 'u', { needs: 'を', takes: 'が に で と から', before: 'が を に で と', presentBefore: true }),
  verb('努める', '努め', 'ichidan', { takes: 'が に', before: 'が に' }),
  verb('設ける', '設け', 'ichidan', { needs: 'を', takes: 'が に で', before: 'が を に' }),
  ...['参加', '加入', '脱退', '居住', '所在', '増加', '減少', '変動', '発生', '終了', '開始', '到来', '経過', '合併'].map(be),
  ...[
    '構成', '利用', '使用', '実施', '開催', '設置', '運営', '整備', '提出', '報告', '通知', '公表', '公告', '派遣', '委託', '受託', '所有', '保有', '共有',
    '施行', '評価', '測定', '調整', '推進', '支援', '維持', '管理', '処理', '執行', '選任', '招集', '議決', '承認', '締結', '更新', '確認', '活用', '提供',
  ].map(act),
]

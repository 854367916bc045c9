import { verb } from '../define-verb.ts'
import type { Frame } from '../frame.ts'

const act = (noun: string): Frame => verb(`${noun}する`, noun, 'suru', { needs: 'を', takes: 'が に で と から', before: 'が を に で から', presentBefore: true })
const be = (noun: string): Frame => verb(`${noun}する`, noun, 'suru', { takes: 'が に で から を', before: 'が に から で を', presentBefore: true })

/** Being, becoming, joining, leaving, doing. */
export const acting = [
  verb('なる', 'な', 'r', { needs: 'と/に', takes: 'が で', before: 'が と に で', needsBefore: 'と/に', presentBefore: true }),
  verb('ある', 'あ', 'r', { needs: 'が', takes: 'に で', before: 'が に で', presentBefore: true, asks: true }),
  verb('できる', 'でき', 'ichidan', { takes: 'が に で', before: 'が に で', presentBefore: true }),
  verb('生じる', '生じ', 'ichidan', { needs: 'が', takes: 'に で から', before: 'が に で から', presentBefore: true, present: ['生ずる'] }),
  verb('行う', '行 行な', 'u', { needs: 'を', takes: 'が に で と から', before: 'が を に で と', presentBefore: true }),
  verb('努める', '努め', 'ichidan', { takes: 'が に', before: 'が に' }),
  verb('設ける', '設け', 'ichidan', { needs: 'を', takes: 'が に で', before: 'が を に' }),
  ...['参加', '加入', '脱退', '居住', '所在', '増加', '減少', '変動', '発生', '終了', '開始', '到来', '経過', '合併', '協調', '連携', '就任', '退任', '報告', '参画', '兼務', '併任', '駐在', '協働'].map(be),
  ...[
    '構成', '利用', '使用', '実施', '開催', '設置', '運営', '整備', '提出', '通知', '公表', '公告', '派遣', '委託', '受託', '所有', '保有', '共有',
    '施行', '評価', '測定', '調整', '推進', '支援', '維持', '管理', '処理', '執行', '選任', '招集', '議決', '承認', '締結', '更新', '確認', '活用', '提供',
    '建設', '改修', '改善', '購入', '取得', '売却', '保管', '保存', '記録', '集計', '推計', '調査', '研究', '研修', '相談', '助成', '補助', '補填', '担当',
    '希望', '要望', '要請', '申請', '認定', '認可', '許可', '登録', '選定', '選出', '指名', '任命', '代表', '総括', '準備', '計画', '予定', '想定',
    '検証', '策定', '宣言', '共催', '周知', '普及', '把握', '点検', '助言', '集約', '分析', '確保', '育成', '促進', '強化', '連絡', '受講', '養成',
  ].map(act),
  verb('見直す', '見直', 's', { needs: 'を', takes: 'が に で', before: 'が を に で', presentBefore: true }),
  verb('担う', '担', 'u', { needs: 'を', takes: 'が に で', before: 'が を', presentBefore: true }),
  verb('引き継ぐ', '引き継 引継', 'g', { needs: 'を', takes: 'が に から', before: 'が を から', presentBefore: true }),
  verb('引き受ける', '引き受け 引受け', 'ichidan', { needs: 'を', takes: 'が に で', before: 'が を から', presentBefore: true }),
  verb('取りまとめる', '取りまとめ 取り纏め', 'ichidan', { needs: 'を', takes: 'が に で', before: 'が を', presentBefore: true }),
  verb('取り扱う', '取り扱 取扱', 'u', { needs: 'を', takes: 'が に で', before: 'が を', presentBefore: true }),
  verb('見込む', '見込', 'm', { needs: 'を', takes: 'が に で', before: 'が を に', presentBefore: true }),
  verb('求める', '求め', 'ichidan', { needs: 'を', takes: 'が に で', before: 'が を に', presentBefore: true }),
  verb('認める', '認め', 'ichidan', { needs: 'を', takes: 'が に と', before: 'が を に と', presentBefore: true }),
  verb('決める', '決め', 'ichidan', { takes: 'が を に で と', before: 'が を に で', presentBefore: true }),
  verb('分ける', '分け', 'ichidan', { needs: 'を', takes: 'が に で', before: 'が を に', presentBefore: true }),
  verb('加わる', '加わ', 'r', { takes: 'が に', before: 'が に から', presentBefore: true }),
  verb('異なる', '異な', 'r', { takes: 'が と', before: 'が と', presentBefore: true }),
  verb('残る', '残', 'r', { needs: 'が', takes: 'に', before: 'が に', presentBefore: true }),
  verb('置く', '置', 'k', { needs: 'を', takes: 'が に', before: 'が を に', presentBefore: true }),
  verb('図る', '図', 'r', { needs: 'を', takes: 'が に', before: 'が を', presentBefore: true }),
  verb('目指す', '目指', 's', { needs: 'を', takes: 'が に で', before: 'が を', presentBefore: true }),
  verb('住む', '住', 'm', { needs: 'に', takes: 'が', before: 'が に', presentBefore: true }),
  verb('持つ', '持', 't', { needs: 'を', takes: 'が に', before: 'が を', presentBefore: true }),
  verb('補う', '補', 'u', { needs: 'を', takes: 'が に で', before: 'が を', presentBefore: true }),
  verb('使う', '使', 'u', { needs: 'を', takes: 'が に で', before: 'が を に', presentBefore: true }),
  verb('従う', '従', 'u', { needs: 'に', takes: 'が', before: 'に', presentBefore: true }),
  verb('満たす', '満た', 's', { needs: 'を', takes: 'が に', before: 'が を', presentBefore: true }),
  verb('占める', '占め', 'ichidan', { needs: 'を', takes: 'が に', before: 'が を に', presentBefore: true }),
  verb('至る', '至', 'r', { needs: 'に', takes: 'が', before: 'に', presentBefore: true }),
]

import { halfWidth } from '@renkei/model'

/** A label of a table as it is compared: without blanks, signs and brackets. */
export function labelOf(text: string): string {
  return halfWidth(text).replace(/[\s()[\]「」・:：,、]/g, '')
}

/** What the rows of the table of a programme are called. The first that fits the beginning of a label counts. */
export const SHEET_LABELS = {
  name: /^(連携事業名|事業名|取組名|連携する取組名|具体的取組名|事業の名称|取組の名称|連携事業の名称)/,
  bodies: /^(関[連係]する市|関[連係]市町|関係町村|関係自治体|関係団体|連携する市|連携市町村名|取組市町|参加市町|参加団体|対象市町|構成市町村名)/,
  content: /^(事業内容|事業概要|事業の内容|事業の概要|取組概要|取組の概要)/,
  effects: /^(期待される効果|期待する効果|効果|事業効果)/,
  schedule: /^(実施スケジュール|事業スケジュール|スケジュール|事業費見込|事業費|年度別事業費|事業計画|概算事業費)/,
  funding: /^(活用を想定する補助|活用する補助|想定する補助|補助制度|国県補助|財源|特定財源)/,
  roles: /^(役割分担|市町村の役割|関係市町の役割)/,
  clause: /^(費用負担|経費負担|経費の負担|費用分担|費用の負担|負担割合の考え方)/,
} as const

export type SheetLabel = keyof typeof SHEET_LABELS

export function sheetLabelOf(text: string): SheetLabel | undefined {
  const label = labelOf(text)
  return (Object.keys(SHEET_LABELS) as SheetLabel[]).find((name) => SHEET_LABELS[name].test(label))
}

/** 連携協約の規定: what follows is of the agreement, not of a programme. */
export const PROVISION = /^(連携協約の規定|協定の規定|形成協定の規定)/

/** A cost row within the schedule, with its unit: 事業費見込（千円）. */
export const COST_ROW = /^(概算)?(総)?(事業費|経費|費用)(の?見込(額|み)?|額|予定額)?((百万|千|万)?円|単位.*円)?$/

/** A name that can be one of a body. */
export const BODY_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ]{1,10}[市町村区]$/u

/** Rows that sum up. */
export const TOTAL_ROW = /^(合\s*計|計|総計|圏域計|圏域合計|圏域全体|総数)$/

export const MARKED = /[★☆○◯●◎〇✓✔レ]/

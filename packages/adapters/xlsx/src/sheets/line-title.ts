import type { Line } from '@renkei/plan'
import type { WorkbookInput } from '../workbook-input.ts'

const PARTS: Readonly<Record<Line['part'], string>> = {
  share: '', settlement: '精算', levy: '追徴', refund: '還付', carry: '繰越し', advance: '概算', receipt: '受取', income: '収入', measure: '財政措置', payment: '納付',
}

/** 【12】奥羽新幹線の整備実現　同盟会運営費（精算）. */
export function lineTitle({ programmes }: WorkbookInput, { programme, cost, part }: Line): string {
  const title = programmes.find(({ number }) => number === programme)?.title ?? ''
  return `【${programme}】${title}　${cost}${PARTS[part] === '' ? '' : `（${PARTS[part]}）`}`
}

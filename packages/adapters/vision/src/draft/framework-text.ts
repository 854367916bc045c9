import { formatFiscalYear } from '@renkei/model'
import { listed, quoted } from '../clauses/phrase.ts'
import type { Draft } from './draft.ts'
import { headingName, remark } from './text.ts'

/** 枠組み: what the area is called, its years and its bodies. */
export function frameworkText(draft: Draft, source: string): string {
  const { vision, period, centreLabel, memberLabel, members } = draft
  const title = [vision.title?.text ?? source, ...(vision.editions.length > 0 ? [`（${vision.editions.map(({ text }) => text).join('、')}）`] : [])].join('')
  return [
    remark('文書から取り込んだ下書きです。「要確認」の付いたところと、要確認.md を確かめてから使ってください。'),
    '',
    `枠組み　${headingName(vision.area?.text ?? vision.title?.text ?? source)}`,
    `出典は、${quoted(title)}とする。`,
    `期間は、${formatFiscalYear(period.first, 'ja')}から${formatFiscalYear(period.last, 'ja')}までとする。`,
    ...(vision.period === undefined && vision.dated !== undefined ? [remark('要確認　期間は、文書から読み取れません。文書にある最も新しい日付の年度だけとしました。')] : []),
    ...(vision.centre ? [`${centreLabel}は、${vision.centre.text}とする。`] : [remark(`要確認　${centreLabel}がどの団体かは、文書から読み取れません。`)]),
    ...(members.length > 0 ? [`${memberLabel}は、${listed(members)}とする。`] : []),
    remark('要確認　団体コードは文書にありません。団体.csv に書き、「団体の資料は、「団体.csv」とする。」を加えてください。'),
    '',
  ].join('\n')
}

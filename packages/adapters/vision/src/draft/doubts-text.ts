import { quoted } from '../clauses/phrase.ts'
import type { Finding } from '../reconcile/finding.ts'
import type { Draft } from './draft.ts'
import { headingName } from './text.ts'

/** 疑義: what does not add up in the document and the clauses without a draft, so that every result of the rules shows them. */
export function doubtsText(draft: Draft, findings: readonly Finding[]): string {
  const unread = draft.programmes.flatMap(({ programme, drafts }) => drafts.filter(({ confidence }) => confidence === 'unread').map((one) => ({ programme, ...one })))
  return [
    ...findings.map(({ subject, text, places }, at) => doubt(`${at + 1}　${subject}`, text, places.map(({ line }) => line))),
    ...unread.map(({ programme, clause, reasons }, at) => doubt(`${findings.length + at + 1}　事業【${programme.number}】の費用負担の文`, `${reasons.join('。')}。原文は「${clause.text}」`, [clause.line])),
  ].join('\n\n')
}

function doubt(title: string, text: string, lines: readonly number[]): string {
  return [`疑義　${headingName(title)}`, `内容は、${quoted(text)}とする。`, `箇所は、${quoted(linesText(lines))}とする。`].join('\n')
}

/** 12行、15行、18行ほか4か所. */
export function linesText(lines: readonly number[]): string {
  const all = [...new Set(lines)]
  if (all.length === 0) return '文書の全体'
  return `${all.slice(0, 5).map((line) => `${line}行`).join('、')}${all.length > 5 ? `ほか${all.length - 5}か所` : ''}`
}

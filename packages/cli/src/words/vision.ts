import type { Language } from '@renkei/diagnostics'
import { type Counts, type Finding, reportName } from '@renkei/vision'

/** More would run off the screen; the report has all. */
const MOST = 12

/** What was read of a vision, and what in it does not add up. */
export const visionWords: Readonly<Record<Language, (counts: Counts, findings: readonly Finding[]) => string>> = {
  ja: ({ bodies, programmes, costs, clauses, pieces }, findings) => `文書を、規則の下書きとして次のとおり読みます。
  団体 ${bodies}、事業 ${programmes}、年度ごとの事業費 ${costs}
  費用負担の文 ${clauses.carried + clauses.check + clauses.unread}
    すべての語を下書きに入れたもの    ${clauses.carried}
    確かめて決めるもの                ${clauses.check}
    下書きを作れなかったもの          ${clauses.unread}
  文書の見出し・行・欄 ${pieces.all}
    事実 ${pieces.facts}、費用負担の文 ${pieces.clauses}、説明の文 ${pieces.narrative}、読み取っていない欄 ${pieces.unread}

文書の中で食い違っていること ${findings.length}件
${findings.slice(0, MOST).map(({ subject, places }) => `  ${subject}${places[0] ? `（${places[0].line}行）` : ''}\n`).join('')}${findings.length > MOST ? `  ほか${findings.length - MOST}件\n` : ''}
確かめることの一覧は、下書きと一緒に ${reportName} に書きます。
`,
  en: ({ bodies, programmes, costs, clauses, pieces }, findings) => `The document is read as draft rules:
  bodies ${bodies}, programmes ${programmes}, yearly costs ${costs}
  clauses on cost sharing ${clauses.carried + clauses.check + clauses.unread}
    every word carried into the draft   ${clauses.carried}
    to be checked and decided           ${clauses.check}
    without a draft                     ${clauses.unread}
  headings, lines and cells ${pieces.all}
    facts ${pieces.facts}, clauses ${pieces.clauses}, prose ${pieces.narrative}, not read ${pieces.unread}

Contradictions within the document: ${findings.length}
${findings.slice(0, MOST).map(({ subject, kind, places }) => `  ${kind}: ${subject}${places[0] ? ` (line ${places[0].line})` : ''}\n`).join('')}${findings.length > MOST ? `  and ${findings.length - MOST} more\n` : ''}
${reportName}, beside the draft, lists everything to check.
`,
}

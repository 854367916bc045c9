import type { ClauseDraft } from '../clauses/clause.ts'
import type { Draft, DraftedProgramme } from '../draft/draft.ts'
import { linesText } from '../draft/doubts-text.ts'
import type { Coverage } from '../layout/ledger.ts'
import type { Finding } from '../reconcile/finding.ts'
import { markdownText } from './markdown-text.ts'

/** How much was read, for a line on the screen. */
export interface Counts {
  readonly bodies: number
  readonly programmes: number
  readonly costs: number
  readonly flags: number
  readonly kpis: number
  readonly clauses: { readonly carried: number; readonly check: number; readonly unread: number }
  readonly findings: number
  /** Pieces of the source: headings, lines, cells. They add up to `all`. */
  readonly pieces: { readonly all: number; readonly facts: number; readonly clauses: number; readonly narrative: number; readonly unread: number }
}

export function countsOf(draft: Draft, findings: readonly Finding[], coverage: Coverage): Counts {
  const { vision, programmes } = draft
  const drafts = programmes.flatMap((one) => one.drafts)
  const of = (wanted: ClauseDraft['confidence']) => drafts.filter(({ confidence }) => confidence === wanted).length
  return {
    bodies: vision.bodies.length,
    programmes: programmes.length,
    costs: vision.programmes.reduce((sum, { costs }) => sum + costs.length, 0),
    flags: vision.programmes.reduce((sum, { flags }) => sum + flags.length, 0),
    kpis: vision.kpis.length,
    clauses: { carried: of('carried'), check: of('check'), unread: of('unread') },
    findings: findings.length,
    pieces: { all: coverage.pieces, facts: coverage.facts.length, clauses: coverage.clauses.length, narrative: coverage.narrative.length, unread: coverage.unread.length },
  }
}

const FILES = 'この下書きのファイル'

/** 要確認.md: everything a person has to look at before the draft is used. */
export function reportText(draft: Draft, findings: readonly Finding[], coverage: Coverage, source: string, files: readonly string[]): string {
  const counts = countsOf(draft, findings, coverage)
  return [
    `# 要確認　${markdownText(draft.vision.area?.text ?? draft.vision.title?.text ?? source)}`,
    `「${markdownText(source)}」から取り込んだ下書きについて、使う前に人が確かめることの一覧です。下書きは、文書に書かれていることだけから作っています。文書の誤りと思われる箇所も、直さずに示しています。`,
    section('取り込んだもの', summary(counts)),
    section('文書の中で食い違っていること', findings.length === 0 ? ['見つかりませんでした。'] : findings.map((finding, at) => `${at + 1}. **${markdownText(finding.subject)}** ${markdownText(finding.text)}${finding.likely === undefined ? '' : `（思われる値: ${markdownText(finding.likely)}）`}〔${linesText(finding.places.map(({ line }) => line))}〕`)),
    section('費用負担の文のうち、下書きを作れなかったもの', clauses(draft.programmes, 'unread')),
    section('費用負担の文のうち、確かめて決めるもの', clauses(draft.programmes, 'check')),
    section('費用負担の文のうち、すべての語を下書きに入れたもの', clauses(draft.programmes, 'carried')),
    section('文書にないため、空けてあるもの', ['- 団体コード（団体.csv）', '- 表の中の「…」（まだ数値のないところ）', '- 端数の扱い']),
    section('読み取っていない部分', unreadText(coverage)),
    section(FILES, files.map((name) => `- ${name}`)),
  ].join('\n\n') + '\n'
}

/** The list by which a draft that replaces this one knows its files; names of folders are none of a draft. */
export function draftedFiles(report: string): readonly string[] {
  const [, list = ''] = report.split(`## ${FILES}\n`)
  return list.split('\n').flatMap((line) => /^- ([^/\\]+\.(?:renkei|csv))$/.exec(line)?.[1] ?? [])
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, '', ...lines].join('\n')
}

export function summary({ bodies, programmes, costs, flags, kpis, clauses: told, pieces }: Counts): readonly string[] {
  return [
    `- 団体 ${bodies}、事業 ${programmes}、年度ごとの事業費 ${costs}、関係する団体の印 ${flags}、成果指標 ${kpis}`,
    `- 費用負担の文 ${told.carried + told.check + told.unread}: すべての語を入れた下書き ${told.carried}、確かめて決める下書き ${told.check}、下書きなし ${told.unread}`,
    `- 文書の見出し・行・欄 ${pieces.all}: 事実 ${pieces.facts}、費用負担の文 ${pieces.clauses}、説明の文 ${pieces.narrative}、読み取っていない欄 ${pieces.unread}`,
  ]
}

function clauses(programmes: readonly DraftedProgramme[], wanted: ClauseDraft['confidence']): readonly string[] {
  const lines = programmes.flatMap(({ programme, drafts }) => drafts.filter(({ confidence }) => confidence === wanted).flatMap(({ clause, sentences, reasons }) => [
    `- 事業【${programme.number}】（${clause.line}行） ${markdownText(clause.text)}`,
    ...sentences.map((sentence) => `  - 下書き: ${markdownText(sentence)}`),
    ...(wanted === 'carried' ? [] : reasons.map((reason) => `  - ${markdownText(reason)}`)),
  ]))
  return lines.length === 0 ? ['ありません。'] : lines
}

/** Lines that follow each other are named together. */
function unreadText({ unread }: Coverage): readonly string[] {
  const lines = [...new Set(unread.map(({ line }) => line))].sort((a, b) => a - b)
  const runs: { from: number; to: number }[] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line <= run.to + 1) run.to = line
    else runs.push({ from: line, to: line })
  }
  if (runs.length === 0) return ['ありません。']
  return ['次の表などは、事業、団体ごとの数値、成果指標のどれでもないため、読み取っていません。', '', ...runs.map(({ from, to }) => {
    const words = unread.filter(({ line }) => line >= from && line <= to).slice(0, 3).map(({ text }) => text.slice(0, 20)).join('、')
    return `- ${from === to ? `${from}行` : `${from}行から${to}行まで`}（${markdownText(words)} …）`
  })]
}

import type { Language } from '@renkei/diagnostics'

interface SimulateWords {
  readonly written: (path: string, scenarios: number, rows: bigint) => string
  readonly refused: (code: string, what: string) => string
  readonly tooWide: (lines: bigint) => string
}

export const simulateWords: Readonly<Record<Language, SimulateWords>> = {
  ja: {
    written: (path, scenarios, rows) => `書きました: ${path}\n  今の規則と、筋書${scenarios}件。${rows}行（筋書、事業、費用、年度、団体ごとの円と状態）\n`,
    refused: (code, what) => `この規則は、データベースでは計算できません（${code} ${what}）。renkei evaluate を使ってください。\n`,
    tooWide: (lines) => `けたが大きすぎて計算できなかったものが${lines}件あります（状態が too-wide の行）。renkei evaluate では計算できます。\n`,
  },
  en: {
    written: (path, scenarios, rows) => `Written: ${path}\n  The rules as they stand and ${scenarios} scenarios: ${rows} rows of yen and state, by scenario, programme, cost, year and body\n`,
    refused: (code, what) => `A database cannot compute these rules (${code} ${what}). Use renkei evaluate.\n`,
    tooWide: (lines) => `${lines} lines hold numbers too wide for the database (state too-wide); renkei evaluate computes them.\n`,
  },
}

const ja = {
  run: '検算を実行',
  notComputable: '規則に誤りがあるため、検算できません',
  counts: (hold: number, fail: number, unknown: number) => `検算　一致${String(hold)}件、不一致${String(fail)}件、確かめられないもの${String(unknown)}件`,
  failed: (statement: string, actual: string) => `${statement}（${actual}）`,
  yen: (digits: string) => `${digits}円`,
}

const en: typeof ja = {
  run: 'Run the checks',
  notComputable: 'The rules have errors, so nothing can be checked',
  counts: (hold, fail, unknown) => `Checks: ${String(hold)} hold, ${String(fail)} do not, ${String(unknown)} cannot be told`,
  failed: (statement, actual) => `「${statement}」 (${actual})`,
  yen: (digits) => `${digits} yen`,
}

/** What is said of 検算. */
export const checkWords = { ja, en }

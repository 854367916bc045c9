const ja = {
  add: (text: string) => `「${text}」を加える`,
  remove: (text: string) => `「${text}」を消す`,
  replace: (before: string, after: string) => `「${before}」を「${after}」に直す`,
  correct: (text: string) => `「${text}」に直す`,
  mend: '直す',
  unit: (unit: string) => `単位を「${unit}」とする`,
  rounding: (bearer: string) => `端数処理を加える（1円未満切捨て、端数は${bearer}）`,
  table: (path: string) => `表「${path}」を作る（構成団体の行を入れる）`,
}

const en: typeof ja = {
  add: (text) => `Add 「${text}」`,
  remove: (text) => `Remove 「${text}」`,
  replace: (before, after) => `Replace 「${before}」 with 「${after}」`,
  correct: (text) => `Change to 「${text}」`,
  mend: 'Put it right',
  unit: (unit) => `Set the unit to 「${unit}」`,
  rounding: (bearer) => `Add a rule on rounding (cut below 1 yen, the remainder to 「${bearer}」)`,
  table: (path) => `Make the table 「${path}」 with a row for each member`,
}

/** Titles of fixes. */
export const fixWords = { ja, en }

export type FixWords = typeof ja

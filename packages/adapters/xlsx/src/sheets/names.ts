/** The sheets, in the order in which they stand. */
export const SHEET = {
  conditions: '条件',
  figures: '基礎数値',
  shares: '負担金算定',
  instalments: '納期別',
  grounds: '根拠',
  notes: '仮定・疑義・未決',
  working: '計算過程',
} as const

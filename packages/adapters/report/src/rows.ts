export { effectRows } from './effect-rows.ts'
export { evaluationRows } from './evaluation-rows.ts'
export { rowWords, type RowWords, SAME_YEAR } from './words/row.ts'

import type { Settlement } from './program.ts'

/** 精算, or 追徴 and what becomes of what was borne too much. */
export type SettledWord = Settlement['over'] | '追徴'

/** 委託費の精算額: what the line of a settlement is called. */
export function settledName(cost: string, word: SettledWord): string {
  return `${cost}の${word}額`
}

import type { Inline, Writer } from '@renkei/explanation'

/** 増減: more than before with a plus, less with △, as budgets print it. */
export function changeInline(change: number, write: Writer): Inline {
  const yen = write.yen(String(change), 'total')
  return change > 0 ? { ...yen, text: `＋${yen.text}` } : yen
}

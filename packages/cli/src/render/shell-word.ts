import { visibleText } from '@renkei/diagnostics'

/** A text as a shell takes it for one word; safe to print. */
export function shellWord(name: string): string {
  const text = visibleText(name)
  return /[^\p{L}\p{N}./_-]/u.test(text) ? `"${text}"` : text
}

import { visibleText } from '@renkei/diagnostics'

/** What a shell gives a meaning of its own; blanks of any width part words. */
const SPECIAL = /[\s"'`$&|;<>()[\]{}*?!#~\\]/

/** A text as a shell takes it for one word; safe to print. */
export function shellWord(name: string): string {
  const text = visibleText(name)
  return SPECIAL.test(text) ? `"${text}"` : text
}

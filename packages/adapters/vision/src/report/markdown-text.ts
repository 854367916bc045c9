/** Text of a document as text of Markdown: nothing in it is taken for markup or HTML. */
export function markdownText(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\\`*_[\]|#~]/g, '\\$&')
}

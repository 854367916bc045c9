import { visibleText } from '@renkei/diagnostics'

/** A text that means nothing to Markdown, nor as HTML inside it. */
export function escapeMarkdown(text: string): string {
  return visibleText(text).replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')
}

/** The same at the start of a line, where a dash or a number begins a list. */
export function escapeLine(line: string): string {
  return line.replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, blanks: string, mark: string) => (/\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`))
}

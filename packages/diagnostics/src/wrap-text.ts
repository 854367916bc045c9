import { displayWidth } from './display-width.ts'

/** Marks that never begin a line (行頭禁則), and those that never end one. */
const NOT_FIRST = '、。，．・：；？！）」』】〕〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%％'
const NOT_LAST = '（「『【〔〈《([{'

/** Cuts a text into lines of at most `width` columns: between words of Latin text, between characters of Japanese. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const chunk of chunks(text)) {
    const wide = displayWidth(chunk)
    if (line !== '' && used + wide > width && used + displayWidth(chunk.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = chunk.trimStart()
      used = displayWidth(line)
    } else {
      line += chunk
      used += wide
    }
    while (used > width && displayWidth(line.trimEnd()) > width) {
      const head = headWithin(line, width)
      lines.push(head)
      line = line.slice(head.length)
      used = displayWidth(line)
    }
  }
  return [...lines, line.trimEnd()]
}

/** Pieces that may stand at the start of a line: a word with the blanks after it, or a character with the marks tied to it. */
function chunks(text: string): string[] {
  const found: string[] = []
  for (const piece of text.match(/[!-~]+ *| +|./gsu) ?? []) {
    const last = found.at(-1)
    const tied = last !== undefined && (NOT_FIRST.includes(piece[0]!) || NOT_LAST.includes(last.at(-1)!))
    if (tied) found[found.length - 1] = last + piece
    else found.push(piece)
  }
  return found
}

function headWithin(text: string, width: number): string {
  let head = ''
  let used = 0
  for (const character of text) {
    used += displayWidth(character)
    if (head !== '' && used > width) break
    head += character
  }
  return head
}

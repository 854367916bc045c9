/** A sentence as one reads it aloud: line breaks with their indentation gone, comments (※ to the end of a line) left out. */
export function clauseText(written: string): string {
  return written
    .split(/\r\n|\n|\r/)
    .map((line) => withoutComment(line).trim())
    .join('')
}

function withoutComment(line: string): string {
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '「') quoted = true
    else if (line[at] === '」') quoted = false
    else if (line[at] === '※' && !quoted) return line.slice(0, at)
  }
  return line
}

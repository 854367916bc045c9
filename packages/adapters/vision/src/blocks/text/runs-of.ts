/** Lines `from` up to but not including `to`, counted from 0. */
export interface Run {
  readonly kind: 'tabs' | 'html' | 'markdown'
  readonly from: number
  readonly to: number
}

/** Takes a text apart into runs of lines that are read in one way. */
export function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < lines.length; ) {
    const kind = kindAt(lines, from)
    const to = endOf(kind, lines, from)
    const last = runs.at(-1)
    if (last?.kind === 'markdown' && kind === 'markdown') runs[runs.length - 1] = { ...last, to }
    else runs.push({ kind, from, to })
    from = to
  }
  return runs
}

function kindAt(lines: readonly string[], at: number): Run['kind'] {
  const line = lines[at] ?? ''
  if (line.includes('\t') && !/^\s*\|/.test(line)) return 'tabs'
  return /<table[\s>]/i.test(line) && closing(lines, at) !== undefined ? 'html' : 'markdown'
}

function endOf(kind: Run['kind'], lines: readonly string[], from: number): number {
  if (kind === 'html') return (closing(lines, from) ?? from) + 1
  if (kind === 'markdown') return from + 1
  let to = from + 1
  // A row of one cell may stand without a tab right between rows that have some.
  while (to < lines.length && ((lines[to] ?? '').includes('\t') || (lines[to]?.trim() !== '' && (lines[to + 1] ?? '').includes('\t')))) to++
  return to
}

/** The line that closes the table opened at a line; tables may hold tables. */
function closing(lines: readonly string[], at: number): number | undefined {
  let depth = 0
  for (let line = at; line < lines.length; line++) {
    const text = lines[line] ?? ''
    depth += (text.match(/<table[\s>]/gi)?.length ?? 0) - (text.match(/<\/table>/gi)?.length ?? 0)
    if (depth <= 0) return line
  }
  return undefined
}

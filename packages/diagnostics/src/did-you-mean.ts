const LONGEST = 64

/** The candidate that was probably meant by a mistyped name, or undefined when none is close. Earlier candidates win ties. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const typed = fold(name)
  if (typed.length === 0 || typed.length > LONGEST) return undefined
  let best: string | undefined
  let bestScore = Infinity
  for (const candidate of candidates) {
    const score = scoreOf(typed, fold(candidate))
    if (candidate !== name && score < bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

/** Width, case and the small ヶ are no difference a person sees. */
function fold(text: string): string[] {
  return [...text.normalize('NFKC').toLowerCase().replaceAll('ヶ', 'ケ').replaceAll(/\s/g, '')]
}

/** Lower is closer; Infinity is too far. Of equal distances the one that begins, then the one that ends alike is closer. */
function scoreOf(typed: readonly string[], candidate: readonly string[]): number {
  if (candidate.length > LONGEST) return Infinity
  const allowed = allowedDistance(Math.max(typed.length, candidate.length))
  const distance = Math.abs(typed.length - candidate.length) > allowed ? Infinity : editDistance(typed, candidate)
  if (distance <= allowed) return distance * 4 + (typed[0] === candidate[0] ? 0 : 2) + (typed.at(-1) === candidate.at(-1) ? 0 : 1)
  const beginning = typed.length >= 2 && candidate.slice(0, typed.length).join('') === typed.join('')
  return beginning ? LONGEST * 4 + candidate.length : Infinity
}

/** A kanji carries much: of two or three characters one may differ, of four to six two, then one in three. */
function allowedDistance(length: number): number {
  if (length < 2) return 0
  if (length <= 3) return 1
  return Math.max(2, Math.floor(length / 3))
}

/** Optimal string alignment: insert, delete, replace, or swap two neighbours (Damerau, 1964). */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced, swapped))
    }
    before = row
    row = next
  }
  return row[b.length]!
}

import { diffArrays } from 'diff'
import { halfWidth } from '@renkei/model'

/** A stretch of a sentence; `changed` where the other side has other words, or none. */
export interface MarkedText {
  readonly text: string
  readonly changed: boolean
}

/** Words as the eye takes them: a number, a run of kanji, of katakana or of letters; kana and signs one by one. */
const WORD = /[0-9０-９][0-9０-９,，.．]*|[\p{Script=Han}々〇]+|[\p{Script=Katakana}ー]+|[A-Za-zＡ-Ｚａ-ｚ]+|./gsu

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

function sameWord(left: string, right: string): boolean {
  return left === right || halfWidth(left) === halfWidth(right)
}

/** Sentences that differ in more words than this have nothing in common worth showing. */
const EDITS = 1_000

/** Two versions of a sentence with the words marked in which they differ. */
export function markedWords(before: string, after: string): { readonly before: readonly MarkedText[]; readonly after: readonly MarkedText[] } {
  const changes = diffArrays([...wordsOf(before)], [...wordsOf(after)], { comparator: sameWord, maxEditLength: EDITS }) as ReturnType<typeof diffArrays<string>> | undefined
  if (changes === undefined) return { before: [{ text: before, changed: true }], after: [{ text: after, changed: true }] }
  const side = (skipped: 'added' | 'removed') => joined(withoutIslands(changes.filter((change) => !change[skipped]).map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed }))))
  return { before: side('added'), after: side('removed') }
}

/** A kana or a sign that stands alone between two changes is read as part of them. */
function withoutIslands(parts: readonly MarkedText[]): readonly MarkedText[] {
  return parts.map((part, at) => (!part.changed && part.text.length === 1 && parts[at - 1]?.changed && parts[at + 1]?.changed ? { ...part, changed: true } : part))
}

function joined(parts: readonly MarkedText[]): readonly MarkedText[] {
  const found: MarkedText[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (last?.changed === part.changed) found[found.length - 1] = { text: last.text + part.text, changed: part.changed }
    else found.push(part)
  }
  return found
}

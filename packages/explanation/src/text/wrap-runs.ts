import { displayWidth } from '@renkei/diagnostics'
import type { Inline } from '../document.ts'
import { run, runOf, widthOf, type Run } from './run.ts'

/** Marks that never begin a line (行頭禁則), and those that never end one. */
const NOT_FIRST = '、。，．・：；？！）」』】〕〉》ー々…ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%％円人”’'
const NOT_LAST = '（「『【〔〈《([{“‘'
/** A value longer than this may be broken like any text. */
const LONGEST_ATOM = 40

/** Cuts inlines into rows of at most `width` columns. Values stay in one piece; Japanese breaks between characters, Latin between words. */
export function wrapInlines(inlines: readonly Inline[], width: number): readonly (readonly Run[])[] {
  return wrap(atomsOf(inlines), width)
}

function atomsOf(inlines: readonly Inline[]): readonly (readonly Run[])[] {
  const atoms: Run[][] = []
  for (const piece of inlines.flatMap(piecesOf)) {
    const last = atoms.at(-1)
    if (last !== undefined && tied(last.at(-1)!, piece)) last.push(piece)
    else atoms.push([piece])
  }
  return atoms
}

/** A value is one piece; text is words with the blanks after them, and single characters. */
function piecesOf(inline: Inline): readonly Run[] {
  const whole = runOf(inline)
  const isValue = !['text', 'strong', 'figure'].includes(inline.kind)
  if (isValue && displayWidth(whole.text) <= LONGEST_ATOM) return [whole]
  return (whole.text.match(/[!-~]+ *| +|./gsu) ?? []).map((text) => run(text, whole.style))
}

function tied(before: Run, after: Run): boolean {
  return NOT_FIRST.includes([...after.text][0]!) || NOT_LAST.includes(before.text.at(-1)!)
}

function wrap(atoms: readonly (readonly Run[])[], width: number): readonly (readonly Run[])[] {
  const rows: Run[][] = []
  let row: Run[] = []
  let room = width
  for (const atom of atoms.flatMap((each) => fitting(each, width))) {
    const taken = widthOf(atom) - trailingBlanks(atom)
    if (row.length > 0 && taken > room) {
      rows.push(row)
      row = []
      room = width
    }
    row.push(...atom)
    room -= widthOf(atom)
  }
  return [...rows, row].map(trimmed)
}

/** An atom wider than a row is broken between its characters. */
function fitting(atom: readonly Run[], width: number): readonly (readonly Run[])[] {
  if (widthOf(atom) <= width) return [atom]
  return atom.flatMap(({ text, style }) => [...text].map((character) => [run(character, style)]))
}

function trailingBlanks(atom: readonly Run[]): number {
  const { text } = atom.at(-1)!
  return text.length - text.trimEnd().length
}

function trimmed(row: readonly Run[]): readonly Run[] {
  const last = row.at(-1)
  return last === undefined ? row : [...row.slice(0, -1), { ...last, text: last.text.trimEnd() }]
}

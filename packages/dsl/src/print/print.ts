import { halfWidth } from '@renkei/model'
import { headingEnd } from '../lexer/heading-line.ts'
import type { Comment, Heading, NumberedItem, RuleFile, Sentence } from '../tree/tree.ts'
import { stretchesOf } from './stretches.ts'
import { wrap, type Stretch } from './wrap.ts'

/** The words of a line without the blanks around them; a blank that the language does not know is a word. */
const UNREAD = /[^ \t\n\r\u00a0\u3000\ufeff](?:[^\n\r]*[^ \t\n\r\u00a0\u3000\ufeff])?/g

/** A stretch of the text that is printed as one; what lies between two of them is blank. */
interface Piece {
  readonly kind: 'heading' | 'item' | 'sentence' | 'comment' | 'unread'
  readonly start: number
  readonly end: number
  readonly text: string
  /** A comment behind other text. */
  readonly trailing: boolean
}

/**
 * The canonical text of a file that was parsed: each sentence on a line of its own, long ones broken behind reading points, a blank line
 * before a heading, one width for letters, digits and parentheses. Synonyms, comments, line breaks around comments, single blank lines and whatever could not be read stay as they were.
 */
export function print(file: RuleFile): string {
  const lines: string[] = []
  let before: Piece | undefined
  for (const piece of piecesOf(file)) {
    const breaks = before === undefined ? 0 : breaksIn(file.text.slice(before.end, piece.start))
    if (piece.trailing && lines.length > 0) {
      lines[lines.length - 1] += `　${piece.text}`
    } else {
      if (before !== undefined && (breaks > 1 || (piece.kind === 'heading' && (before.kind !== 'comment' || before.trailing)))) lines.push('')
      lines.push(piece.text)
    }
    before = piece
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function breaksIn(text: string): number {
  return text.match(/\r\n|[\n\r]/g)?.length ?? 0
}

function piecesOf(file: RuleFile): readonly Piece[] {
  const known = [...headingsOf(file), ...sentencesOf(file), ...itemsOf(file), ...file.comments.map(commentPiece)].sort((a, b) => a.start - b.start)
  let at = 0
  const pieces: Piece[] = []
  for (const piece of known) {
    pieces.push(...unreadBetween(file.text, at, piece.start), piece)
    at = piece.end
  }
  return [...pieces, ...unreadBetween(file.text, at, file.text.length)]
}

function headingsOf({ sections }: RuleFile): readonly Piece[] {
  return sections.map(({ heading }) => ({ kind: 'heading', ...heading.span, text: headingText(heading), trailing: false }))
}

function headingText({ keyword, number, name }: Heading): string {
  if (number !== undefined) return `${keyword}【${number.value}】${name.value}`
  return name.value === '' ? keyword : `${keyword}　${name.value}`
}

function itemsOf({ text, sections }: RuleFile): readonly Piece[] {
  return sections.flatMap(({ sentences }) => sentences.flatMap(({ items = [] }) => items.map((item) => itemPiece(text, item))))
}

/** The number, one blank, and the words as typed. */
function itemPiece(text: string, { span: { start, end } }: NumberedItem): Piece {
  return { kind: 'item', start, end, text: text.slice(start, end).replace(/[ \t\u00a0\u3000]+/, '　'), trailing: false }
}

/** A sentence is one piece, or more where comments stand inside it. */
function sentencesOf({ text, sections, comments }: RuleFile): readonly Piece[] {
  return sections.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { start, end } = sentence.span
      const inside = comments.filter(({ span }) => span.start > start && span.start < end)
      const starts = [start, ...inside.map(({ span }) => span.end)]
      const ends = [...inside.map(({ span }) => span.start), end]
      return starts.map((from, index) => sentencePiece(text, from, ends[index]!, sentence)).filter((piece) => piece.text !== '')
    }),
  )
}

function sentencePiece(text: string, start: number, end: number, sentence: Sentence): Piece {
  const typed = text.slice(start, end)
  const first = start + typed.length - typed.trimStart().length
  return { kind: 'sentence', start: first, end: first + typed.trim().length, text: laidOut(stretchesOf(text, start, end, sentence)), trailing: false }
}

/** In lines, unless the first would be taken for a heading: 事業【1】窓口の運営費は、 is none only because 。 ends its line. */
function laidOut(stretches: readonly Stretch[]): string {
  const broken = wrap(stretches).join('\n')
  const looksLikeHeading = headingEnd(halfWidth(broken), 0, 'line-start', '。') !== undefined
  return looksLikeHeading ? stretches.map(({ text }) => text).join('') : broken
}

function commentPiece({ text, trailing, span }: Comment): Piece {
  return { kind: 'comment', ...span, text: text === '' ? '※' : `※ ${text}`, trailing }
}

/** What no sentence of the tree covers, line by line as it was typed. */
function unreadBetween(text: string, start: number, end: number): readonly Piece[] {
  return [...text.slice(start, end).matchAll(UNREAD)].map((match) => {
    const from = start + match.index
    return { kind: 'unread', start: from, end: from + match[0].length, text: match[0], trailing: false }
  })
}

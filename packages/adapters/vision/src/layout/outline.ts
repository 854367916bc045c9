import type { Block, Heading, Paragraph, Piece } from '../blocks/block.ts'

/** How headings are numbered, from the outermost in. */
const LEVELS: readonly RegExp[] = [/^第?[0-9０-９]+[章編節.．\s　]/, /^[(（][0-9０-９]+[)）]/, /^[ア-ン][\s　.．]/, /^[A-ZＡ-Ｚ][\s　.．]/, /^[a-zａ-ｚ][\s　.．]/, /^[(（][ア-ン][)）]/, /^[①-⑳]/]
const LONGEST = 80

/** The headings above each block, from the outermost; in a text from a PDF they may be bare lines that begin with a number. */
export class Outline {
  readonly #stack: (Piece | undefined)[] = []

  /** Takes a block along and returns the headings it stands under. */
  enter(block: Block): readonly Piece[] {
    if (block.kind !== 'table') {
      const level = levelOf(block)
      if (level !== undefined) {
        this.#stack.length = level
        this.#stack[level] = block.piece
      }
    }
    return this.#stack.filter((piece) => piece !== undefined)
  }
}

function levelOf(block: Heading | Paragraph): number | undefined {
  const { text } = block.piece
  if (text.length > LONGEST || /[。、]$/.test(text)) return undefined
  const level = LEVELS.findIndex((form) => form.test(text))
  if (level >= 0) return level
  return block.kind === 'heading' ? block.level - 1 : undefined
}

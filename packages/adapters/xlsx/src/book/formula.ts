import type { Cell } from './cell.ts'

/** Cells one below the other, both ends included. */
export interface Range {
  readonly first: Cell
  readonly last: Cell
}

/** What a formula is put together from; cells get their addresses when all sheets are laid out. */
export type Part = string | Cell | Range | Formula

export class Formula {
  readonly parts: readonly Part[]

  constructor(parts: readonly Part[]) {
    this.parts = parts
  }
}

/** A formula with cells, ranges, numbers and other formulas in it. */
export function f(texts: TemplateStringsArray, ...parts: readonly (Part | bigint | number)[]): Formula {
  const all: Part[] = [texts[0]!]
  parts.forEach((part, i) => {
    all.push(typeof part === 'bigint' || typeof part === 'number' ? String(part) : part, texts[i + 1]!)
  })
  return new Formula(all)
}

/** Several parts with a separator between them. */
export function joined(parts: readonly Part[], separator = ','): Formula {
  return new Formula(parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part])))
}

/** A text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

import type { NodeId } from '@renkei/plan'
import { Cell, type CellValue } from '../book/cell.ts'

/** Something people may type: what it is, where it stands, what is there now. */
export interface InputCell {
  readonly cell: Cell
  /** The denominator beside it, where it is no whole number by nature. */
  readonly over?: Cell
  readonly leaf: Leaf
  readonly at: Readonly<Record<string, number>>
  /** Nothing below zero may be typed. */
  readonly nonneg: boolean
  readonly truth: boolean
}

export type Leaf =
  | { readonly kind: 'const'; readonly node: NodeId }
  | { readonly kind: 'figure'; readonly node: NodeId; readonly key: string }
  | { readonly kind: 'open'; readonly node: NodeId; readonly item: string }
  | { readonly kind: 'recorded'; readonly node: NodeId; readonly slot: string }
  | { readonly kind: 'before'; readonly node: NodeId }

/** All input cells, in the order in which they were first needed. A figure that several nodes read is one cell. */
export class Inputs {
  readonly all: InputCell[] = []
  readonly #known = new Map<string, InputCell>()

  cell(key: string, make: () => { leaf: Leaf; at: InputCell['at']; value: CellValue; over?: CellValue; nonneg: boolean; truth: boolean }): InputCell {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { leaf, at, value, over, nonneg, truth } = make()
    const look = truth ? 'text-input' : 'input'
    const input: InputCell = { cell: new Cell(value, undefined, look), leaf, at, nonneg, truth, ...(over === undefined ? {} : { over: new Cell(over, undefined, 'input') }) }
    this.#known.set(key, input)
    this.all.push(input)
    return input
  }
}

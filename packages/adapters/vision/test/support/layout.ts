/** A document without a format: what every writer of the tests writes. A cell of several points is a list. */
export type Part = { readonly heading: string; readonly level: number } | { readonly text: string } | { readonly table: readonly (readonly CellText[])[] }
export type CellText = string | readonly string[]

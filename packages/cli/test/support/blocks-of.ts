/** A block of code in a Markdown page: ```renkei title=規則.renkei … ``` */
export interface Block {
  readonly info: string
  readonly title?: string
  /** With the line break of its last line. */
  readonly text: string
}

const BLOCK = /^```(\S+)(?: title=(.+))?\n([^]*?)^```$/gm

export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(BLOCK)].map(([, info, title, text]) => ({ info: info!, text: text!, ...(title === undefined ? {} : { title }) }))
}

/** A block of code in a Markdown page: ```renkei title=規則.renkei … ``` */
export interface Block {
  readonly info: string
  readonly title?: string
  /** With the line break of its last line. */
  readonly text: string
  /** The file of the image that stands right below it. */
  readonly picture?: string
}

const BLOCK = /^```(\S+)(?: title=(.+))?\n([^]*?)^```$(?:\n\n!\[[^\]]+\]\(([^)]+)\)$)?/gm

export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(BLOCK)].map(([, info, title, text, picture]) => ({
    info: info!,
    text: text!,
    ...(title === undefined ? {} : { title }),
    ...(picture === undefined ? {} : { picture }),
  }))
}

/** 「…」 with one level of 「」 inside; a quote ends on its own line. */
export const QUOTE = '「[^「」\\n\\r]*(?:「[^「」\\n\\r]*」[^「」\\n\\r]*)*」'

const quoted = new RegExp(QUOTE, 'y')

/** The quote that begins at a place, if one does. */
export function quoteAt(text: string, offset: number): string | undefined {
  if (text[offset] !== '「') return undefined
  quoted.lastIndex = offset
  return quoted.exec(text)?.[0]
}

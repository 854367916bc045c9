/** The limit on the size of a reply was reached. */
export class TooLarge extends Error {
  constructor(bytes: number) {
    super(`> ${String(Math.floor(bytes / 1_000_000))} MB`)
  }
}

/** The text of a reply (UTF-8), read no further than so many bytes. */
export async function bodyText(reply: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8')
  const reader = reply.body?.getReader()
  if (reader === undefined) return ''
  let text = ''
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > bytes) {
      await reader.cancel()
      throw new TooLarge(bytes)
    }
    text += decoder.decode(value, { stream: true })
  }
}

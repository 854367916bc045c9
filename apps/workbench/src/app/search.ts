/** What stands after the `?` of an address: plain words, so that an address can be read and sent. */
export interface PageSearch {
  readonly year?: string
  /** Code of a body: its page. */
  readonly body?: string
  /** The cost whose reasons are open. */
  readonly programme?: string
  readonly cost?: string
  /** Whose reasons, where it is not the body of the page. */
  readonly of?: string
  readonly shape?: string
  readonly rows?: string
  readonly file?: string
  /** What differs on the other side of a comparison, as JSON. */
  readonly variant?: string
  readonly order?: string
  /** What might be agreed, as JSON. */
  readonly options?: string
  /** Characters of the file: 120-134. */
  readonly at?: string
}

const names = ['year', 'body', 'programme', 'cost', 'of', 'shape', 'rows', 'file', 'variant', 'order', 'options', 'at'] as const satisfies readonly (keyof PageSearch)[]

export function readSearch(search: Readonly<Record<string, unknown>>): PageSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])))
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const found = Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []))
  return found.length === 0 ? '' : `?${new URLSearchParams(found as [string, string][]).toString()}`
}

import type { RegisteredBody } from '@renkei/compiler'
import { bodiesOf, type Table } from '@renkei/figures'
import { normaliseName, prefectureName } from '@renkei/model'

/**
 * Every body of the tables that list bodies, by its name as it is compared; one that stands only in a row that could not be read has
 * no code. Tables of figures alone say nothing about who there is.
 */
export function registerOf(tables: readonly Table[]): ReadonlyMap<string, RegisteredBody> {
  const listed = new Map<string, RegisteredBody[]>()
  for (const { name: typed, code, reading, prefecture } of tables.flatMap(bodiesOf)) {
    const within = prefecture ?? (code === undefined ? undefined : prefectureName(code))
    const name = withoutBlanks(typed)
    const body = { name, ...(code && { code }), ...(reading && { reading }), ...(within && { prefecture: within }) }
    const key = normaliseName(name)
    listed.set(key, withBody(listed.get(key) ?? [], body))
  }
  for (const { name } of tables.flatMap((table) => table.unread)) {
    if (name !== undefined && !listed.has(normaliseName(name))) listed.set(normaliseName(name), [{ name: withoutBlanks(name) }])
  }
  return new Map([...listed].map(([name, [first, ...namesakes]]) => [name, namesakes.length === 0 ? first! : { ...first!, namesakes }]))
}

/** 朝 日 町, spread over the cell to look even. */
function withoutBlanks(name: string): string {
  return name.replace(/\s+/g, '')
}

/** Tables add to what others say of a body; in another prefecture it is another body of the same name. */
function withBody(known: readonly RegisteredBody[], body: RegisteredBody): RegisteredBody[] {
  const at = known.findIndex(({ prefecture }) => prefecture === undefined || body.prefecture === undefined || prefecture === body.prefecture)
  return at < 0 ? [...known, body] : known.with(at, { ...body, ...known[at] })
}

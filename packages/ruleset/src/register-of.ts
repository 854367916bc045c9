import type { RegisteredBody } from '@renkei/compiler'
import { bodiesOf, type Table } from '@renkei/figures'
import { prefectureName } from '@renkei/model'

/** Every body that some table lists, by name; one that stands only in a row that could not be read has no code. */
export function registerOf(tables: readonly Table[]): ReadonlyMap<string, RegisteredBody> {
  const listed = new Map<string, RegisteredBody[]>()
  for (const { name, code, reading, prefecture } of tables.flatMap(bodiesOf)) {
    const within = prefecture ?? (code === undefined ? undefined : prefectureName(code))
    const body = { name, ...(code && { code }), ...(reading && { reading }), ...(within && { prefecture: within }) }
    listed.set(name, withBody(listed.get(name) ?? [], body))
  }
  for (const { name } of tables.flatMap((table) => table.unread)) {
    if (name !== undefined && !listed.has(name)) listed.set(name, [{ name }])
  }
  return new Map([...listed].map(([name, [first, ...namesakes]]) => [name, namesakes.length === 0 ? first! : { ...first!, namesakes }]))
}

/** Tables add to what others say of a body; in another prefecture it is another body of the same name. */
function withBody(known: readonly RegisteredBody[], body: RegisteredBody): RegisteredBody[] {
  const at = known.findIndex(({ prefecture }) => prefecture === undefined || body.prefecture === undefined || prefecture === body.prefecture)
  return at < 0 ? [...known, body] : known.with(at, { ...body, ...known[at] })
}

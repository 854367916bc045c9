import { badToken } from './bad-token.ts'
import { spanOf, type Matcher } from './context.ts'
import { makeToken } from './token.ts'

/** A name that is declared somewhere, whatever it is made of. */
export const matchKnownName: Matcher = (context, offset) => {
  const name = context.known.at(context.half, offset)
  if (name === undefined) return undefined
  const other = context.known.overlapping(context.half, offset, name)
  if (other === undefined) return makeToken('Name', name, offset, { known: true })
  const end = other.offset + other.name.length
  const args = { text: context.text.slice(offset, end), first: name, second: other.name }
  return badToken(context, offset, end, 'ambiguous-name', args, { related: [{ span: spanOf(context, other.offset, end), label: 'here-too' }] })
}

import type { Diagnostic, Edit, Related, Span } from '@renkei/diagnostics'
import type { Heading, Word } from '../tree/tree.ts'
import type { Token, TokenDetails } from './token.ts'

/** A token of the flat text as one of the text that was typed. `places` says where each flat character stands. */
export function toText(token: Token, places: Uint32Array): Token {
  const { name, tokenType, tokenTypeIdx, image, details } = token
  const startOffset = places[token.startOffset]!
  const end = places[token.end - 1]! + 1
  return { name, tokenType, tokenTypeIdx, image, startOffset, endOffset: end - 1, end, details: toTextDetails(details, places) } as Token
}

function toTextDetails(details: TokenDetails, places: Uint32Array): TokenDetails {
  const { heading, item, problem, ends } = details
  if (heading === undefined && item === undefined && problem === undefined && ends === undefined) return details
  return {
    ...details,
    ...(heading === undefined ? {} : { heading: toTextHeading(heading, places) }),
    ...(item === undefined ? {} : { item: { ...item, span: toTextSpan(item.span, places) } }),
    ...(problem === undefined ? {} : { problem: toTextProblem(problem, places) }),
    ...(ends === undefined ? {} : { ends: Object.fromEntries(Object.entries(ends).map(([key, span]) => [key, toTextSpan(span, places)])) }),
  }
}

function toTextSpan({ source, start, end }: Span, places: Uint32Array): Span {
  if (start === end) return { source, start: afterPlace(start, places), end: afterPlace(start, places) }
  return { source, start: places[start]!, end: places[end - 1]! + 1 }
}

/** An empty stretch, the name of a heading without one, stands behind the character before it. */
function afterPlace(offset: number, places: Uint32Array): number {
  return offset === 0 ? 0 : places[offset - 1]! + 1
}

function toTextHeading({ keyword, number, name, span }: Heading, places: Uint32Array): Heading {
  const word = (one: Word): Word => ({ value: one.value, span: toTextSpan(one.span, places) })
  return { keyword, ...(number === undefined ? {} : { number: word(number) }), name: word(name), span: toTextSpan(span, places) }
}

function toTextProblem(problem: Diagnostic, places: Uint32Array): Diagnostic {
  const related = (one: Related): Related => ({ ...one, span: toTextSpan(one.span, places) })
  const edit = (one: Edit): Edit => ({ ...one, span: toTextSpan(one.span, places) })
  return {
    ...problem,
    ...(problem.span === undefined ? {} : { span: toTextSpan(problem.span, places) }),
    related: problem.related.map(related),
    fixes: problem.fixes.map(({ edits }) => ({ edits: edits.map(edit) })),
  }
}

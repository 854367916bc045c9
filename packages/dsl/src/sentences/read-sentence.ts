import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { checkTopics } from '../frames/check-topics.ts'
import { Binder, type Bound } from '../frames/binder.ts'
import type { Sentence } from '../tree/tree.ts'
import { bindAside } from './bind-aside.ts'
import type { Chunk } from './chunk.ts'
import { type ChunkParser, type Reading } from './chunk-parser.ts'
import { isToken, type Token } from '../lexer/token.ts'
import { checkDepth } from './check-depth.ts'
import { checkList } from './check-list.ts'
import { spanAt, typed, type Place } from './place.ts'
import type { RawSentence } from './split.ts'
import { syntaxProblem } from './syntax-problem.ts'

/** A sentence, or the one thing that is said about it; a sentence that only lacks its 。 has both. */
export interface ReadSentence {
  readonly sentence?: Sentence
  readonly problem?: Diagnostic
}

export function readSentence(parser: ChunkParser, place: Place, raw: RawSentence): ReadSentence {
  if (raw.problem !== undefined) return { problem: raw.problem }
  const problems: Diagnostic[] = []
  const report = (problem: Diagnostic): void => void problems.push(problem)
  const reading: Reading = {
    place,
    list: (connectors) => checkList(place, connectors, report),
    aside: (open, sentences, close) => bindAside(place, open, sentences, close, report),
  }
  const { sentence: chunked, error } = parser.read(raw.tokens, reading)
  const last = raw.tokens.at(-1)!
  const unended = raw.period === undefined ? diagnostic('missing-period', {}, spanAt(place, last.startOffset, last.end), endFix(place, last)) : undefined
  if (chunked === undefined) return { problem: isToken(last, 'Verb') && unended !== undefined ? unended : syntaxProblem(place, raw.tokens, error!) }
  const { lead } = chunked
  const bound = new Binder(place, lead !== undefined, report).bind(chunked.chunks)
  checkEnd(place, chunked.chunks, bound, report)
  checkTopics(bound.clauses, report)
  const sentence: Sentence = {
    ...(lead === undefined ? {} : { lead: { kind: lead.details.keyword!.stem as 'proviso' | 'supplement', span: spanAt(place, lead.startOffset, lead.end) } }),
    clauses: bound.clauses,
    span: spanAt(place, raw.tokens[0]!.startOffset, raw.period?.end ?? last.end),
  }
  const problem = problems[0] ?? checkDepth(sentence, raw.tokens.length)
  if (problem !== undefined) return { problem: unended !== undefined && isToken(last, 'Verb') ? unended : problem }
  return unended === undefined ? { sentence } : { sentence, problem: unended }
}

/** A sentence must end in a verb, and in a form that ends it. */
function checkEnd(place: Place, chunks: readonly Chunk[], { clauses, rest }: Bound, report: (problem: Diagnostic) => void): void {
  const last = chunks.at(-1)!
  const end = clauses.at(-1)?.verb
  if (last.kind !== 'verb' || rest.length > 0 || end === undefined) {
    report(diagnostic('missing-verb', {}, spanAt(place, last.start, last.end)))
  } else if (end.form !== 'final') {
    report(diagnostic('unfinished-sentence', { verb: typed(place, end.span.start, end.span.end), final: end.stem }, end.span))
  }
}

function endFix(place: Place, last: Token): { fixes: [{ edits: [{ span: ReturnType<typeof spanAt>; text: string }] }] } {
  return { fixes: [{ edits: [{ span: spanAt(place, last.end, last.end), text: '。' }] }] }
}

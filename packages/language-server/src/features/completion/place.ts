import type { Programme } from '@renkei/compiler'
import { continuations, type Continuations, KnownNames, type Section } from '@renkei/dsl'
import { knownNamesOf } from '@renkei/ruleset'
import type { RuleView } from '../../workspace/rule-view.ts'

/** Where in a sentence something may be written. */
export interface CompletionPlace {
  readonly view: RuleView
  readonly section: Section | undefined
  readonly programme: Programme | undefined
  /** Offset of the sentence in its file. */
  readonly start: number
  /** The sentence up to the place. */
  readonly before: string
  readonly next: Continuations
  /** A quotation is open: what is in it is no word of the language. */
  readonly inQuotation: boolean
}

/** Behind more characters than this nothing is offered: no sentence of an agreement is so long. */
const LONGEST = 2_000

/** The sentence that is being written at an offset; undefined inside a comment or a heading. */
export function completionPlace(view: RuleView, path: string, offset: number): CompletionPlace | undefined {
  const file = view.ruleSet.files.find(({ source }) => source === path)
  const text = view.document(path)?.getText()
  if (!file || text === undefined) return undefined
  const section = file.sections.filter(({ span }) => span.start <= offset).at(-1)
  if (section && offset <= section.heading.span.end && offset > section.heading.span.start) return undefined
  if (file.comments.some(({ span }) => span.start < offset && offset <= span.end)) return undefined
  const start = sentenceStart(section, text, offset)
  const before = text.slice(start, offset)
  if (before.length > LONGEST) return undefined
  const number = section?.heading.keyword === '事業' ? section.heading.number?.value : undefined
  const programme = view.ruleSet.compiled.program?.programmes.find((found) => found.number === number)
  const known = view.once('known names', () => new KnownNames(knownNamesOf(view.ruleSet)))
  return { view, section, programme, start, before, next: continuations(before, known), inQuotation: /「[^」]*$/.test(before) }
}

/** Behind the heading, the last 「。」, or the line in which an unfinished sentence begins. */
function sentenceStart(section: Section | undefined, text: string, offset: number): number {
  if (!section) return text.lastIndexOf('\n', offset - 1) + 1
  const ends = section.sentences.map(({ span }) => span.end).filter((end) => end <= offset)
  const last = Math.max(section.heading.span.end, text.lastIndexOf('。', offset - 1) + 1, ...(text[offset - 1] === '。' ? [] : ends))
  const from = last > offset ? section.heading.span.end : last
  return from + (/^\s*/.exec(text.slice(from, offset))?.[0].length ?? 0)
}

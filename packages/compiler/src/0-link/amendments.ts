import type { Item, Part, Section, Sentence } from '@renkei/dsl'
import { argumentWith, hasVerb, lastClause } from '../1-bind/phrases.ts'

/**
 * What of an amendment concerns the programmes that are taken over with it: 事業【2】の運営費の負担を次のように改める, and what stands below. In a package of one
 * programme it need not be named; then it is, because the rules that take it over may have others. undefined where nothing concerns them.
 */
export function amendmentOf(section: Section, programmes: readonly Section[], taken: ReadonlySet<Section>): Section | undefined {
  const [only, another] = programmes
  const numbers = new Set(programmes.filter((programme) => taken.has(programme)).map(numberOf))
  const sentences: Sentence[] = []
  let holds = true
  let concerns = false
  for (const sentence of section.sentences) {
    const heads = hasVerb(lastClause(sentence), '改める')
    const named = heads ? programmeIn(sentence) : undefined
    const number = named ?? (another === undefined ? only?.heading.number : undefined)
    if (heads) holds = number === undefined || numbers.has(number.value)
    concerns ||= heads && holds
    if (holds) sentences.push(heads && named === undefined && number ? naming(sentence, { core: { kind: 'programme', number: number.value, span: number.span }, etc: false, span: number.span }) : sentence)
  }
  if (!concerns) return undefined
  // One thing, however many ways it comes.
  const same = sentences.length === section.sentences.length && sentences.every((sentence, at) => sentence === section.sentences[at])
  return same ? section : { ...section, sentences }
}

function numberOf({ heading }: Section): string {
  return heading.number?.value ?? ''
}

function programmeIn(sentence: Sentence) {
  const parts = argumentWith(lastClause(sentence), 'を')?.phrase.items.flatMap((item) => item.parts) ?? []
  const found = parts.find(({ core }) => core.kind === 'programme')
  return found?.core.kind === 'programme' ? { value: found.core.number, span: found.span } : undefined
}

/** The sentence with a programme before what it amends. */
function naming(sentence: Sentence, programme: Part): Sentence {
  const named = (item: Item): Item => ({ ...item, parts: [programme, ...item.parts] })
  return {
    ...sentence,
    clauses: sentence.clauses.map((clause) => ({
      ...clause,
      arguments: clause.arguments.map((argument) => (argument.particle === 'を' ? { ...argument, phrase: { ...argument.phrase, items: argument.phrase.items.map(named) } } : argument)),
    })),
  }
}

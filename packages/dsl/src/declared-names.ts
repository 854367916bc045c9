import { isToken, type Token } from './lexer/token.ts'
import { KnownNames } from './lexer/known-names.ts'
import { scan } from './lexer/scan.ts'
import { limits } from './limits.ts'
import { split } from './sentences/split.ts'

/**
 * The names that a file declares in 「 」, so that the whole rule set may use them bare: before とは and as the topic of a sentence
 * (「首長の旅費」は、事業費に含めず…), in the list of a 内訳 or of bodies, and names of 指標 in headings.
 */
export function declaredNames(source: string, text: string): string[] {
  if (text.length > limits.characters) return []
  const names = new Set<string>()
  for (const unit of split(source, text, scan(source, text, new KnownNames([])).tokens)) {
    if (unit.kind === 'sentence') addDeclared(text, unit.tokens, names)
    else if (unit.token.details.heading?.keyword === '指標') names.add(unit.token.details.heading.name.value)
  }
  names.delete('')
  return [...names]
}

/** Sentences whose topic is one of these declare the names in their list. */
const LISTING = /(?:内訳|市町|市町村|町村|都市|団体|主体)$/

function addDeclared(text: string, tokens: readonly Token[], names: Set<string>): void {
  const topic = tokens.findIndex((token) => isToken(token, 'Particle') && token.details.keyword!.stem === 'は')
  const head = tokens[topic - 1]
  if (head === undefined) return
  if (isToken(head, 'Quoted')) names.add(nameOf(text, head))
  if (!isToken(head, 'Name') || !LISTING.test(head.image)) return
  for (const token of tokens.slice(topic)) if (isToken(token, 'Quoted')) names.add(nameOf(text, token))
}

function nameOf(text: string, token: Token): string {
  return text.slice(token.startOffset + 1, token.end - 1)
}

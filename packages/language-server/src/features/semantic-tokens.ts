import type { Span } from '@renkei/diagnostics'
import { childrenOf, type Clause, type Part, type RuleFile, type Walkable } from '@renkei/dsl'
import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensLegend } from 'vscode-languageserver'
import { occurrencesOf } from '../names/occurrences.ts'
import type { TargetKind } from '../names/target.ts'
import type { RuleView } from '../workspace/rule-view.ts'

const types = ['keyword', 'comment', 'string', 'number', 'operator', 'class', 'namespace', 'enumMember', 'property', 'variable', 'function', 'parameter'] as const
type TokenType = (typeof types)[number]

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: ['declaration'] }

/** What a name stands for shows as the nearest of the types that every colour theme knows. */
const typeOfKind: Readonly<Record<TargetKind, TokenType>> = {
  body: 'enumMember',
  set: 'class',
  side: 'class',
  indicator: 'property',
  share: 'variable',
  value: 'variable',
  quantity: 'variable',
  excess: 'variable',
  fact: 'string',
  pairs: 'class',
  method: 'function',
  declaration: 'namespace',
  cost: 'parameter',
  programme: 'namespace',
}

interface Token {
  readonly span: Span
  readonly type: TokenType
  readonly declares: boolean
}

/** Names by what they stand for, verbs, figures and years, comments. */
export function semanticTokens(view: RuleView, path: string): SemanticTokens {
  const file = view.ruleSet.files.find(({ source }) => source === path)
  const document = view.document(path)
  const builder = new SemanticTokensBuilder()
  if (!file || !document) return builder.build()
  let end = 0
  for (const { span, type, declares } of tokensOf(file, view)) {
    const { line, character } = document.positionAt(span.start)
    // Editors take no token across a line break and none inside another.
    if (span.start < end || document.positionAt(span.end).line !== line || span.start === span.end) continue
    end = span.end
    builder.push(line, character, span.end - span.start, types.indexOf(type), declares ? 1 : 0)
  }
  return builder.build()
}

function tokensOf(file: RuleFile, view: RuleView): readonly Token[] {
  const names = (occurrencesOf(view).get(file.source) ?? []).map(({ span, target, declares }): Token => ({ span, type: typeOfKind[target.kind], declares }))
  const plain = (type: TokenType) => (span: Span): Token => ({ span, type, declares: false })
  const headings = file.sections.map(({ heading: { span, keyword } }) => plain('keyword')({ ...span, end: span.start + keyword.length }))
  const inside = file.sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => [...inNode(sentence)]))
  return [...names, ...headings, ...inside, ...file.comments.map(({ span }) => plain('comment')(span))].sort((a, b) => a.span.start - b.span.start || Number(b.type !== 'string') - Number(a.type !== 'string'))
}

function* inNode(node: Walkable): Generator<Token> {
  if ('verb' in node) yield* inClause(node)
  if ('core' in node) yield* inPart(node)
  for (const child of childrenOf(node)) yield* inNode(child)
}

function* inClause({ verb, manner, adverbs }: Clause): Generator<Token> {
  for (const { span } of [verb, ...manner]) yield { span, type: 'keyword', declares: false }
  for (const { span } of adverbs) yield { span, type: 'operator', declares: false }
}

function* inPart({ core, value }: Part): Generator<Token> {
  if (core.kind === 'quoted') yield { span: core.span, type: 'string', declares: false }
  if (core.kind === 'figure' || core.kind === 'year' || core.kind === 'year-range' || core.kind === 'date') yield { span: core.span, type: 'number', declares: false }
  if (value) yield { span: value.span, type: 'number', declares: false }
}

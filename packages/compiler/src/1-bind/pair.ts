import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Part, Phrase, Sentence } from '@renkei/dsl'
import { argumentWith, headOf, onlyItem, plainWord, wordOf } from './phrases.ts'
import type { Indicator, Pair, Seen, SideAt } from './program.ts'
import { Scope } from './scope.ts'
import { settingOf } from './statement.ts'

/** A side of a pair as sentences call it: 居住市町. */
export interface Side {
  readonly sides: Pair['sides']
  readonly at: SideAt
}

/** By this word a scope knows that it speaks of pairs. */
const pairs = '組'

/** 組は、居住市町及び施設所在市町とする: two names for the two sides, in order. */
export function sidesOfPair(sentence: Sentence): { readonly sides: Pair['sides']; readonly complement: Phrase } | undefined {
  const setting = settingOf(sentence)
  if (!setting || plainWord(setting.subject) !== pairs || setting.complement.joined === 'or') return undefined
  const names = setting.complement.items.map(({ parts }) => (parts.length === 1 && !parts[0]!.modifier ? wordOf(parts[0]!) : undefined))
  const [first, second] = names
  return names.length === 2 && first !== undefined && second !== undefined && first !== second ? { sides: [first, second], complement: setting.complement } : undefined
}

/** 表にない組は、計上なしとする. */
export function saysAbsentIsNil(sentence: Sentence): boolean {
  const setting = settingOf(sentence)
  const item = setting && onlyItem(setting.subject)
  const { modifier } = item ? headOf(item) : {}
  if (!setting || item?.parts.length !== 1 || wordOf(headOf(item)) !== pairs || modifier?.verb.stem !== 'ない' || modifier.arguments.length !== 1) return false
  const table = argumentWith(modifier, 'に')
  return table !== undefined && plainWord(table.phrase) === '表' && plainWord(setting.complement) === '計上なし'
}

/** Makes the names of the sides known; several indicators may speak of the same pair. */
export function declareSides(sides: Pair['sides'], span: Span, scope: Scope): void {
  for (const at of [0, 1] as const) {
    const known = scope.own(sides[at])
    if (known?.kind === 'side' && known.side.at === at && isSamePair(known.side.sides, sides)) continue
    scope.declare(sides[at], { kind: 'side', side: { sides, at } }, span)
  }
}

export function isSamePair(left: Pair['sides'], right: Pair['sides']): boolean {
  return left[0] === right[0] && left[1] === right[1]
}

/** The side a phrase names; nothing is reported. */
export function sideOfPhrase(phrase: Phrase, scope: Scope): Side | undefined {
  const part = onlyItem(phrase)?.parts.length === 1 && !phrase.except && !phrase.among ? phrase.items[0]!.parts[0]! : undefined
  return part && sideOfPart(part, scope)
}

function sideOfPart(part: Part, scope: Scope): Side | undefined {
  const found = part.modifier || part.value || part.aside ? undefined : scope.find(wordOf(part) ?? '')
  return found?.kind === 'side' ? found.side : undefined
}

/** The names that hold inside a sentence about the pairs of these sides. */
export function speakingOfPairs(scope: Scope, sides: Pair['sides'], span: Span): Scope {
  const inside = new Scope(scope.binding, scope)
  inside.declare(pairs, { kind: 'pairs', sides }, span)
  return inside
}

/** An indicator and the words before it that are no time, in a sentence about pairs or of an indicator that is counted for them. */
export interface SeenOf {
  readonly indicator: Indicator
  readonly named: Part
  readonly before: readonly Part[]
}

/**
 * How the sentence reads an indicator, and the part that says so. 'reported' where it must say which side and does not; undefined where
 * no pair is concerned.
 */
export function seenIn({ indicator, named, before }: SeenOf, scope: Scope): { readonly seen: Seen; readonly by?: Part } | 'reported' | undefined {
  const spoken = scope.find(pairs)
  const around = spoken?.kind === 'pairs' ? spoken.sides : undefined
  const by = before.find((part) => sideOfPart(part, scope) !== undefined)
  const side = by && sideOfPart(by, scope)
  const each = side && linkAfter(by!, [...before, named]) === 'ごとに'
  if (indicator.pair) {
    const { sides } = indicator.pair
    if (around && isSamePair(around, sides) && !side) return { seen: { kind: 'pair' } }
    if (!around && side && each && isSamePair(side.sides, sides)) return { seen: { kind: 'total', at: side.at }, by: by! }
    scope.report(diagnostic('pair-figure-without-side', { indicator: indicator.name, first: sides[0], second: sides[1] }, named.span))
    return 'reported'
  }
  if (!around) return undefined
  if (side && !each && isSamePair(side.sides, around)) return { seen: { kind: 'side', at: side.at }, by: by! }
  scope.report(diagnostic('figure-of-which-side', { indicator: indicator.name, first: around[0], second: around[1] }, named.span))
  return 'reported'
}

function linkAfter(part: Part, parts: readonly Part[]): string | undefined {
  return parts[parts.indexOf(part) + 1]?.link
}

import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Item, Part, Phrase } from '@renkei/dsl'
import { classOf, isOthers } from './class-of.ts'
import type { BodySet, WeightSource } from './program.ts'
import { plainReading, readingOfParts } from './indicator-reading.ts'
import { seenIn } from './pair.ts'
import { headOf, wordOf } from './phrases.ts'
import { endsInPower } from './power.ts'
import { walkQuantity, type Quantity } from './quantity/quantity.ts'
import type { Scope } from './scope.ts'

/** 人口の割合, 直近の国勢調査の人口の割合, 均等割, 利用割: what a share is measured by. Reports what it does not find. */
export function weightOfItem(item: Item, scope: Scope): WeightSource | undefined {
  const parts = withoutTail(item.parts)
  const last = parts[parts.length - 1]!
  const name = wordOf(last)
  if (endsInPower(parts)) {
    const reading = readingOfParts(parts, scope)
    return reading && { kind: 'indicator', reading }
  }
  if (name === undefined) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(item.span) }, item.span))
    return undefined
  }
  if (parts.length === 1) {
    const entity = scope.find(name)
    if (entity?.kind === 'share') return entity.weight
    if (entity?.kind === 'quantity') return workedOut(name, entity.quantity(), last, scope)
    if (!entity && name === '均等割') return { kind: 'equal' }
    if (!entity && name.endsWith('割')) return indicatorShare(name.slice(0, -1), last, scope)
  }
  const reading = readingOfParts(parts, scope)
  return reading && { kind: 'indicator', reading }
}

/** 市2、町村1の比による割合: classes and their weights. Reports what is no class. */
export function classWeights(phrase: Phrase, scope: Scope): WeightSource | undefined {
  const classes: { members: BodySet; weight: string }[] = []
  for (const [at, item] of phrase.items.entries()) {
    const own = withoutRatio(item)
    const { value } = headOf(own)
    const isLast = at === phrase.items.length - 1
    const members = value && (isLast || !isOthers(own)) && value.unit === undefined ? classOf(own, scope, phrase.items[0]) : undefined
    if (!members || !value) {
      scope.report(diagnostic('words-not-understood', { words: scope.text(item.span) }, item.span))
      return undefined
    }
    classes.push({ members, weight: value.value })
  }
  return { kind: 'class', classes }
}

/** 町村1の比: the word that only says that it is a ratio. */
function withoutRatio({ parts, span }: Item): Item {
  const rest = parts.filter((part) => wordOf(part) !== '比')
  return { parts: rest.length === 0 ? parts : rest, span }
}

/** …の割合 and …割合: the word that only says that it is a share. */
function withoutTail(parts: readonly Part[]): readonly Part[] {
  const last = parts[parts.length - 1]!
  const word = wordOf(last)
  if (parts.length > 1 && word !== undefined && ['割合', '比', '比率', '構成比'].includes(word) && !last.modifier) return parts.slice(0, -1)
  return parts
}

function indicatorShare(name: string, part: Part, scope: Scope): WeightSource | undefined {
  const entity = scope.find(name)
  if (entity?.kind === 'indicator') {
    const found = seenIn({ indicator: entity.indicator, named: part, before: [] }, scope)
    return found === 'reported' ? undefined : { kind: 'indicator', reading: plainReading(entity.indicator, part.span) }
  }
  if (entity?.kind === 'quantity') return workedOut(name, entity.quantity(), part, scope)
  scope.report(diagnostic('unknown-share', { name: `${name}割` }, part.span, { suggestion: didYouMean(`${name}割`, scope.names('share')) }))
  return undefined
}

/** What a definition works out of figures, body by body; what it works out of costs would have to be known before they are shared. */
function workedOut(name: string, quantity: Quantity | undefined, part: Part, scope: Scope): WeightSource | undefined {
  if (!quantity) return undefined
  const ofCosts = walkQuantity(quantity).some(({ form }) => form.kind === 'cost' || form.kind === 'spoken-of')
  if (quantity.perBody && !ofCosts) return { kind: 'quantity', name, quantity }
  scope.report(diagnostic('words-not-understood', { words: scope.text(part.span) }, part.span))
  return undefined
}

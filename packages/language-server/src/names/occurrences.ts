import type { Span } from '@renkei/diagnostics'
import { childrenOf, type Item, type Part, type RuleFile, type Section, type Walkable } from '@renkei/dsl'
import { halfWidth } from '@renkei/model'
import type { RuleView } from '../workspace/rule-view.ts'
import { Resolver } from './resolver.ts'
import type { Occurrence, Target } from './target.ts'

/** Every name of the rules that was bound, by file, in written order. Names that stand inside other words are none. */
export function occurrencesOf(view: RuleView): ReadonlyMap<string, readonly Occurrence[]> {
  return view.once('occurrences', () => {
    const resolver = new Resolver(view)
    return new Map(view.ruleSet.files.map((file) => [file.source, inFile(file, resolver)]))
  })
}

/** The name at an offset of a file, its ends included. */
export function occurrenceAt(view: RuleView, path: string, offset: number): Occurrence | undefined {
  const found = occurrencesOf(view).get(path)?.filter(({ span }) => span.start <= offset && offset <= span.end) ?? []
  // Between two names the one that begins here is meant.
  return found.at(-1)
}

/** Every place of one thing, in all files. */
export function placesOf(view: RuleView, { key }: Target): readonly Occurrence[] {
  return [...occurrencesOf(view).values()].flat().filter(({ target }) => target.key === key)
}

function inFile(file: RuleFile, resolver: Resolver): readonly Occurrence[] {
  return file.sections.flatMap((section) => [...inHeading(section, file, resolver), ...section.sentences.flatMap((sentence) => [...inNode(sentence, section, file, resolver)])])
}

function inHeading(section: Section, file: RuleFile, resolver: Resolver): readonly Occurrence[] {
  const { heading } = section
  if (heading.name.span.start === heading.name.span.end) return []
  const programme = resolver.programmeOf(section)
  if (programme) return [{ target: resolver.programmeTarget(programme), span: heading.name.span, declares: true }]
  const target = resolver.resolve(heading.name.value, undefined)
  const span = target && stretchOf(target.name, heading.name.span, file)
  return target && span && within(span, target.span) ? [{ target, span, declares: true }] : []
}

function* inNode(node: Walkable, section: Section, file: RuleFile, resolver: Resolver): Generator<Occurrence> {
  if ('items' in node && !('clauses' in node)) {
    for (const item of node.items) for (const part of item.parts) yield* inPart(part, item, section, file, resolver)
  }
  for (const child of childrenOf(node)) yield* inNode(child, section, file, resolver)
}

function* inPart(part: Part, item: Item, section: Section, file: RuleFile, resolver: Resolver): Generator<Occurrence> {
  const { core } = part
  if (core.kind === 'programme') {
    const programme = resolver.programme(core.number)
    if (programme) yield { target: resolver.programmeTarget(programme), span: core.span, declares: false }
  }
  if (core.kind !== 'name' && core.kind !== 'quoted') return
  const target = resolver.inItem(core.value, item, part, section)
  const span = target && stretchOf(core.value, core.span, file)
  if (target && span) yield { target, span, declares: within(span, target.span) }
}

/** The characters of the name alone: 各 before it, 「 」 around it and what follows are left out. Undefined where the name is not written in one piece. */
function stretchOf(name: string, { source, start, end }: Span, { text }: RuleFile): Span | undefined {
  const at = halfWidth(text.slice(start, end)).lastIndexOf(halfWidth(name))
  return at < 0 ? undefined : { source, start: start + at, end: start + at + name.length }
}

function within(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end
}

import type { Entity, EntityKind } from '@renkei/compiler'
import { isKeyword } from '@renkei/dsl'
import { CompletionItemKind } from 'vscode-languageserver'
import type { Offered } from '../../words/completion.ts'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

type Kind = EntityKind | 'cost'

type NamedKind = Extract<Kind, Offered>

const icons: Readonly<Record<NamedKind, CompletionItemKind>> = {
  body: CompletionItemKind.EnumMember,
  set: CompletionItemKind.Class,
  indicator: CompletionItemKind.Property,
  share: CompletionItemKind.Variable,
  value: CompletionItemKind.Variable,
  quantity: CompletionItemKind.Variable,
  excess: CompletionItemKind.Variable,
  method: CompletionItemKind.Function,
  fact: CompletionItemKind.Value,
  side: CompletionItemKind.Class,
  cost: CompletionItemKind.Field,
}

/** What is most likely behind a particle; all other names follow. */
const likely: Readonly<Record<string, readonly Kind[]>> = {
  '': ['cost', 'set', 'share', 'value', 'quantity'],
  は: ['set', 'body'],
  が: ['share', 'indicator', 'value', 'quantity'],
  の: ['cost', 'indicator'],
  を: ['quantity', 'value', 'indicator'],
  に: ['indicator', 'value', 'share'],
}

/** Every name that holds at the place, nearest first; one that would be read as a word of the language stands in 「 」. */
export function names(place: CompletionPlace): readonly Candidate[] {
  return place.next.starts.filter(({ slot }) => slot !== 'noun').flatMap(({ from }) => {
    const after = likely[particleBefore(place.before.slice(0, from))] ?? []
    return namesAt(place).flatMap(({ name, kind, entity }): readonly Candidate[] => {
      if (!isOffered(kind)) return []
      const at = after.indexOf(kind)
      const reading = entity?.kind === 'body' ? entity.body.reading : undefined
      const text = kind === 'method' || kind === 'fact' || isKeyword(name) ? `「${name}」` : name
      return [{ text, kind: icons[kind], is: kind, rank: at < 0 ? 1.8 : 1 + at / 10, from: place.start + from, ...(reading === undefined ? {} : { reading }) }]
    })
  })
}

function isOffered(kind: Kind): kind is NamedKind {
  return kind in icons
}

/** The particle right before, a reading point between them or not. */
function particleBefore(before: string): string {
  const [, particle = ''] = /([はがのをに])、?\s*$/.exec(before) ?? []
  return before.trim() === '' ? '' : particle === '' ? '?' : particle
}

interface Named {
  readonly name: string
  readonly kind: Kind
  readonly entity?: Entity
}

function namesAt({ view, programme }: CompletionPlace): readonly Named[] {
  const { scopes, program } = view.ruleSet.compiled
  const at = programme && program ? program.programmes.indexOf(programme) + 1 : 0
  const declared = [...new Set([at, 0])].flatMap((index) => scopes[index]?.declarations() ?? []).map(({ name, entity }): Named => ({ name, kind: entity.kind, entity }))
  const costs = (programme ? [programme] : (program?.programmes ?? [])).flatMap(({ costs: own }) => own).map(({ name }): Named => ({ name, kind: 'cost' }))
  return [...new Map([...costs, ...declared].map((one) => [`${one.kind} ${one.name}`, one])).values()]
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { type Part, type Section } from '@renkei/dsl'
import { headOf, prefixOf } from '../1-bind/phrases.ts'
import type { Linted } from './lint.ts'
import { sectionsOf } from './sections-of.ts'

/** 各市町が負担する where nothing says which ones: all members are meant, which a reader may not expect. */
export function eachWithoutSet(linted: Linted): readonly Diagnostic[] {
  const { framework, programmes } = linted.program
  if (framework.sets.some(({ name }) => name.startsWith('関係'))) return []
  const named = new Set(programmes.filter(({ sets }) => sets.length > 0).map(({ span }) => `${span.source}:${span.start}`))
  const sections = sectionsOf(linted, '事業').filter(({ heading: { span } }) => !named.has(`${span.source}:${span.start}`))
  return sections.flatMap(payersOf).filter((part) => prefixOf(part) === '各').map(({ span }) => {
    const { source, start } = span
    return diagnostic('each-without-set', { words: wordsOf(linted, span) }, { source, start, end: span.end })
  })
}

/** The heads of who bears: が, or the topic where nobody else is named. */
function payersOf({ sentences }: Section): readonly Part[] {
  const clauses = sentences.flatMap((sentence) => sentence.clauses).filter(({ verb }) => verb.stem === '負担する')
  return clauses.flatMap((clause) => clause.arguments.filter(({ particle }) => particle === 'が' || particle === 'は')).flatMap(({ phrase }) => phrase.items.map(headOf))
}

function wordsOf({ files }: Linted, { source, start, end }: Part['span']): string {
  return files.find((file) => file.source === source)?.text.slice(start, end) ?? ''
}

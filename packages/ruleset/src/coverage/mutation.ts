import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { ReadingCache } from '../reading-cache.ts'
import type { OpenOptions } from '../open-rule-set.ts'
import type { SourceText } from '../rule-set.ts'
import type { CarryingSentence, CoverageRow } from './coverage-of.ts'
import { noticesDeletion, type Alarm } from './deletion.ts'

/** A sentence taken out, and what noticed. */
export interface Deletion {
  readonly rules: string
  readonly sentence: CarryingSentence
  /** The rows it carries, by id. */
  readonly rows: readonly string[]
  readonly noticedBy?: Alarm
}

export interface MutationRun {
  readonly deletions: readonly Deletion[]
  /** A deletion that nothing notices, of a sentence that carries a needed row. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The texts of a rule set and how it is opened. */
export interface Openable {
  readonly sources: readonly SourceText[]
  readonly options?: OpenOptions
}

/** Takes out, one by one, every sentence that carries a needed row further than as text; each is taken out once, however many rows it carries. */
export function mutate(rows: readonly CoverageRow[], ruleSets: ReadonlyMap<string, Openable>): MutationRun {
  const deletions = targetsOf(rows).map(({ rules, sentence, ids }): Deletion => {
    const { sources, options = {} } = ruleSets.get(rules)!
    const alarm = noticesDeletion(sources, sentence.extent, options)
    return { rules, sentence, rows: ids, ...(alarm ? { noticedBy: alarm } : {}) }
  })
  const unnoticed = deletions.filter(({ noticedBy }) => noticedBy === undefined)
  return {
    deletions,
    diagnostics: unnoticed.map(({ rules, sentence, rows: ids }) => diagnostic('deletion-not-noticed', { ids: ids.join('、') }, { ...sentence.extent, source: placeIn(rules, sentence.source) })),
  }
}

/** Texts of one rule set are read over and over: what did not change is kept. */
export function warm({ sources, options = {} }: Openable): Openable {
  return { sources, options: { ...options, cache: options.cache ?? new ReadingCache() } }
}

/** A file of one of several rule sets. */
export function placeIn(rules: string, source: string): string {
  return rules === '' ? source : `${rules}/${source}`
}

interface Target {
  readonly rules: string
  readonly sentence: CarryingSentence
  readonly ids: string[]
}

function targetsOf(rows: readonly CoverageRow[]): readonly Target[] {
  const targets = new Map<string, Target>()
  for (const { id, rules, needed, sentences } of rows) {
    for (const sentence of needed ? sentences.filter(({ grade }) => grade !== 'text') : []) {
      const key = [rules, sentence.source, sentence.extent.start].join('\n')
      const known = targets.get(key)
      if (known) known.ids.push(id)
      else targets.set(key, { rules, sentence, ids: [id] })
    }
  }
  return [...targets.values()]
}

import { diagnostic } from '@renkei/diagnostics'
import type { Section, Sentence } from '@renkei/dsl'
import { argumentWith } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { settingOf, subjectOf, type Setting } from '../statement.ts'
import { strayWords } from '../stray-words.ts'
import type { DeclarationBase, Note } from './base.ts'
import { readDuty, type Duty } from './duty.ts'
import { statedValueOf, takeStated, type StatedValue } from './stated-value.ts'
import { knowsWords, sayingOf } from './words.ts'

/** Reads one sentence of a declaration, or leaves it to the next reader. */
export type SentenceReader = (sentence: Sentence) => boolean

/** What may be told of anything declared, in words. */
const labels: ReadonlySet<string> = new Set(['目的', '根拠', '対象', '対象経費', '対象事務', '所管', '庶務', '資料', '備考', '区分', '位置付け', '範囲', '効果', '開催', '場所'])

/** The sentences of a declaration: each by the reader of its heading that knows it, or a citation, a note, a value under a name of its own, a duty. `own` are verbs that only its readers read. */
export function readSection(section: Section, scope: Scope, readers: readonly SentenceReader[], own: readonly string[] = []): DeclarationBase {
  const base: { citation?: string; notes: Note[]; duties: Duty[]; stated: StatedValue[] } = { notes: [], duties: [], stated: [] }
  const verbs = new Set(own)
  for (const sentence of section.sentences) {
    if (reportItems(sentence, scope)) continue
    if (readers.some((read) => read(sentence)) || readNote(sentence, base, scope)) continue
    const stated = statedValueOf(sentence, scope)
    const duty = stated ? undefined : readDuty(sentence, scope, verbs)
    if (stated) takeStated(stated, base.stated, scope)
    else if (duty) base.duties.push(duty)
    else scope.report(diagnostic('sentence-not-understood', { heading: section.heading.keyword }, sentence.span))
  }
  return { name: section.heading.name.value, ...base, span: section.heading.span }
}

/** Numbered items belong to 次のとおりとする; below any other sentence nothing reads them. */
export function reportItems({ items, clauses, span }: Sentence, scope: Scope): boolean {
  const complement = clauses.length === 1 ? argumentWith(clauses[0]!, 'と') : undefined
  if (!items || (complement && scope.text(complement.phrase.span) === '次のとおり')) return false
  scope.report(diagnostic('items-not-expected', {}, span))
  return true
}

function readNote(sentence: Sentence, base: { citation?: string; notes: Note[] }, scope: Scope): boolean {
  const setting = settingOf(sentence)
  const label = setting && scope.text(setting.subject.span)
  if (!setting || label === undefined) return false
  if (label === '出典の箇所') {
    base.citation = sayingOf(setting.complement, scope)
    return true
  }
  if (!labels.has(label) || strayWords(sentence)) return false
  const text = sentence.items ? sentence.items.map((item) => item.text).join('、') : sayingOf(setting.complement, scope)
  if (sentence.items || knowsWords(setting.complement, scope)) base.notes.push({ label, text, span: sentence.span })
  return true
}

/**
 * …は、…とする。 of a declaration. `read` says whether it understood the value; where not, or where words stand beside it that nothing
 * reads, `expected` tells how it is written.
 */
export function attribute(name: string, expected: string, scope: Scope, read: (setting: Setting, sentence: Sentence) => boolean): SentenceReader {
  return (sentence) => {
    const setting = settingOf(sentence)
    if (!setting || scope.text(setting.subject.span) !== name) return false
    if (sentence.items || strayWords(sentence) || !read(setting, sentence)) notUnderstood(name, expected, setting, scope)
    return true
  }
}

export function notUnderstood(name: string, expected: string, { complement }: Setting, scope: Scope): void {
  scope.report(diagnostic('declared-value-not-understood', { name, words: scope.text(complement.span), expected }, complement.span))
}

/** What a heading needs and its sentences do not say. */
export function reportMissing(section: Section, missing: Readonly<Record<string, unknown>>, scope: Scope): void {
  // Where a sentence could not be read, it may be the one.
  if (section.unread) return
  const { keyword, name, span } = section.heading
  const written = new Set(section.sentences.map(subjectOf).map((subject) => subject && scope.text(subject.span)))
  for (const [what, value] of Object.entries(missing)) {
    if (value === undefined && !written.has(what)) scope.report(diagnostic('declaration-incomplete', { heading: keyword, name: name.value, what }, span))
  }
}

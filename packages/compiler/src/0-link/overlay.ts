import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { Argument, Section, Sentence } from '@renkei/dsl'
import { burdenVerbs } from '../1-bind/burden-verbs.ts'
import { argumentsWith, lastClause } from '../1-bind/phrases.ts'
import { speaksOfRounding } from '../1-bind/rounding.ts'
import { subjectOf } from '../1-bind/statement.ts'
import { yearsOfItem, yearsOfPhrase } from '../1-bind/years.ts'

/** A sentence in the place of one of a package. */
export interface Replaced {
  readonly by: Span
  readonly span: Span
}

/** Text without blanks and comments at a place. */
export type TextAt = (span: Span) => string

interface Group {
  readonly head: Sentence
  /** It, and what belongs to it: ただし, この場合において. */
  readonly sentences: readonly Sentence[]
}

export interface Overlaid {
  readonly section: Section
  readonly replaced: readonly Replaced[]
}

export interface OverlayOf {
  readonly base: Section
  readonly over: Section
  /** The packages `base` comes through. */
  readonly from: readonly string[]
  /** The heading itself names what it replaces: its sentences need not. */
  readonly cited: boolean
}

/** A section of a package with the sentences of another in the place of its own; each must cite what it replaces. */
export function overlay({ base, over, from, cited }: OverlayOf, text: TextAt, report: (found: Diagnostic) => void): Overlaid {
  const replaced: Replaced[] = []
  let groups = groupsOf(base)
  for (const group of groupsOf(over)) {
    const at = groups.findIndex(({ head }) => sameMatter(head, group.head, text))
    const citation = citationIn(group.head, from, text)
    if (at < 0) {
      // 資料 and the like hold even where no sentence says them.
      if ((cited || citation) && base.heading.keyword !== '指標') report(nothing(group.head, base, from, text))
      else groups = [...groups, group]
      continue
    }
    const before = groups[at]!.head
    if (!cited && !citation) {
      report(diagnostic('replaces-without-citing', { what: matterOf(group.head, text), package: from[0]! }, group.head.span, { related: [{ span: before.span, label: 'because-of' }] }))
      continue
    }
    replaced.push({ by: group.head.span, span: before.span })
    // For some years only: the other stays in force for the rest, and this one stands beside it as an exception.
    const beside = holdsForSomeYears(group.head)
    groups = [...groups.slice(0, at), ...(beside ? [groups[at]!] : []), beside ? group : withoutCitation(group, citation), ...groups.slice(at + 1)]
  }
  return { section: { ...base, sentences: groups.flatMap(({ sentences }) => sentences) }, replaced }
}

function groupsOf({ sentences }: Section): readonly Group[] {
  const groups: Group[] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)
    if (sentence.lead && last) groups[groups.length - 1] = { ...last, sentences: [...last.sentences, sentence] }
    else groups.push({ head: sentence, sentences: [sentence] })
  }
  return groups
}

/** …全国制度の規定にかかわらず. */
function citationIn(sentence: Sentence, from: readonly string[], text: TextAt): Argument | undefined {
  return sentence.clauses.flatMap((clause) => argumentsWith(clause, 'にかかわらず')).find(({ span }) => from.some((name) => text(span).includes(name)))
}

/** Its sentence is no exception any more: what it excepted is gone. */
function withoutCitation(group: Group, citation: Argument | undefined): Group {
  if (!citation) return group
  const head = { ...group.head, clauses: group.head.clauses.map((clause) => ({ ...clause, arguments: clause.arguments.filter((argument) => argument !== citation) })) }
  return { head, sentences: [head, ...group.sentences.slice(1)] }
}

/** Two sentences that say the same thing of the same: who bears a cost, what an amount is, how fractions are treated. */
function sameMatter(left: Sentence, right: Sentence, text: TextAt): boolean {
  if (speaksOfRounding(left) || speaksOfRounding(right)) return speaksOfRounding(left) && speaksOfRounding(right)
  return bears(left) === bears(right) && matterOf(left, text) === matterOf(right, text)
}

function bears(sentence: Sentence): boolean {
  return burdenVerbs.has(lastClause(sentence).verb.stem)
}

function matterOf(sentence: Sentence, text: TextAt): string {
  const subject = subjectOf(sentence) ?? sentence.clauses[0]!.arguments.find(({ particle }) => particle === 'を')?.phrase
  if (!subject) return text(sentence.span)
  const parts = subject.items.length === 1 ? subject.items[0]!.parts.filter(({ core }) => core.kind !== 'year' && core.kind !== 'year-range') : []
  return parts.length > 0 ? parts.map(({ span }) => text(span)).join('の') : text(subject.span)
}

/** 令和8年度に限り, 令和8年度の運営費は: who bears in some years. */
function holdsForSomeYears(sentence: Sentence): boolean {
  if (!bears(sentence)) return false
  return sentence.clauses.flatMap((clause) => clause.arguments).some(({ phrase }) => yearsOfPhrase(phrase) !== undefined || phrase.items.some((item) => item.parts.length > 1 && yearsOfItem({ ...item, parts: item.parts.slice(0, 1) }) !== undefined))
}

function nothing(sentence: Sentence, base: Section, from: readonly string[], text: TextAt): Diagnostic {
  return diagnostic('nothing-to-replace', { what: matterOf(sentence, text), package: from[0]! }, sentence.span, { related: [{ span: base.heading.span, label: 'because-of' }] })
}

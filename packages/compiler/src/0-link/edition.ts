import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { RuleFile, Section, Sentence } from '@renkei/dsl'
import { argumentWith, plainWord } from '../1-bind/phrases.ts'
import { settingOf } from '../1-bind/statement.ts'
import { compareVersions, parseVersion } from './version.ts'

/** What a rule set says of itself as something to refer to: its name, and its editions with what changed in each. */
export interface Edition {
  readonly name?: string
  readonly nameSpan?: Span
  /** Latest first. */
  readonly versions: readonly VersionNote[]
}

/** 版　第1.2版. */
export interface VersionNote {
  readonly version: string
  /** 変更は、「…」とする。 */
  readonly changes: readonly string[]
  /** 「同盟会運営費」を「同盟会費」に改める。 */
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly span: Span }[]
  /** 「同盟会運営費」を廃止する。 */
  readonly dropped: readonly { readonly name: string; readonly span: Span }[]
  readonly span: Span
}

/** Reads the headings 規則集 and 版. */
export function editionOf(files: readonly RuleFile[], report: (found: Diagnostic) => void): Edition {
  const sections = files.flatMap((file) => file.sections)
  const [head, second] = sections.filter(({ heading }) => heading.keyword === '規則集')
  if (second) report(diagnostic('declared-twice', { name: '規則集' }, second.heading.span, { related: [{ span: head!.heading.span, label: 'declared-here' }] }))
  for (const sentence of head?.sentences ?? []) if (!isRemark(sentence)) report(diagnostic('sentence-not-understood', { heading: '規則集' }, sentence.span))
  const versions = sections.filter(({ heading }) => heading.keyword === '版').flatMap((section) => noteOf(section, report) ?? [])
  const { value: name = '', span } = head?.heading.name ?? {}
  if (head && name === '') report(diagnostic('package-unnamed', {}, head.heading.span))
  return { ...(name === '' || !span ? {} : { name, nameSpan: span }), versions: versions.sort((a, b) => compareVersions(b.version, a.version)) }
}

function isRemark(sentence: Sentence): boolean {
  const setting = settingOf(sentence)
  return ['概要', '出典', '作成', '担当', '連絡先', '備考'].includes((setting && plainWord(setting.subject)) ?? '')
}

function noteOf({ heading, sentences }: Section, report: (found: Diagnostic) => void): VersionNote | undefined {
  const version = parseVersion(heading.name.value)
  if (version === undefined) {
    report(diagnostic('version-not-understood', { text: heading.name.value }, heading.name.value === '' ? heading.span : heading.name.span))
    return undefined
  }
  const changes: string[] = []
  const renamed: { from: string; to: string; span: Span }[] = []
  const dropped: { name: string; span: Span }[] = []
  for (const sentence of sentences) {
    const setting = settingOf(sentence)
    const [clause] = sentence.clauses
    const [object, target] = [argumentWith(clause!, 'を'), argumentWith(clause!, 'に')].map((argument) => argument && plainWord(argument.phrase))
    const only = sentence.clauses.length === 1 && !sentence.lead
    if (setting && plainWord(setting.subject) === '変更' && plainWord(setting.complement) !== undefined) changes.push(plainWord(setting.complement)!)
    else if (only && clause!.verb.stem === '改める' && object !== undefined && target !== undefined) renamed.push({ from: object, to: target, span: sentence.span })
    else if (only && clause!.verb.stem === '廃止する' && object !== undefined) dropped.push({ name: object, span: sentence.span })
    else report(diagnostic('sentence-not-understood', { heading: '版' }, sentence.span))
  }
  return { version, changes, renamed, dropped, span: heading.span }
}

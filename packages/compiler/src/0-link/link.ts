import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import type { HeadingKeyword, RuleFile, Section } from '@renkei/dsl'
import { editionOf, type Edition } from './edition.ts'
import { overlay, type Replaced, type TextAt } from './overlay.ts'
import type { PackageFiles } from './package-files.ts'
import { referenceOf, type Reference } from './reference.ts'
import { citesRules, calledBy, continues, headingOf, namesInHeading, sameThing } from './same-thing.ts'
import { takeOver, type TakingOver } from './take-over.ts'
import { compareVersions } from './version.ts'

/** The rules of a rule set with those of the packages it refers to. */
export interface Linked {
  readonly files: readonly RuleFile[]
  /** What stands in the place of sentences of packages. */
  readonly replaced: readonly Replaced[]
  readonly edition: Edition
  /** Something referred to is not there: what is read without it would mislead. */
  readonly incomplete: boolean
}

/** Headings that say what a rule set is; they stay where they are. */
const stays: ReadonlySet<HeadingKeyword> = new Set(['枠組み', '検算', '協議結果'])

/** Puts the sections of the packages that 参照 names beside those of the rule set, with what 読替え and …の規定にかかわらず put in their place. */
export function link(files: readonly RuleFile[], packages: readonly PackageFiles[], diagnostics: Diagnostic[]): Linked {
  const edition = editionOf(files, (found) => diagnostics.push(found))
  const linker = new Linker(packages, files, (found) => diagnostics.push(found))
  const sections = linker.linked(files, edition.name === undefined ? [] : [edition.name])
  return { files: regrouped(sections, [...files, ...packages.flatMap((found) => found.files)]), replaced: linker.replaced, edition, incomplete: linker.incomplete }
}

/** Headings that speak to whoever refers to these rules, or of what these refer to. */
const says: ReadonlySet<HeadingKeyword> = new Set(['規則集', '版', '参照', '読替え'])

/** 読替え that speaks of bodies that took the place of others, and of no rules. */
function isOfBodies(section: Section): boolean {
  return section.heading.keyword === '読替え' && !citesRules(section)
}

/** What a reference brings. */
interface Base {
  readonly reference: Reference
  readonly sections: readonly Section[]
}

/** A section of a package, with the names of those it comes through: any of them may be cited. */
interface Taken {
  readonly section: Section
  readonly from: readonly string[]
}

class Linker {
  readonly replaced: Replaced[] = []
  incomplete = false
  readonly #packages: readonly PackageFiles[]
  readonly #report: (found: Diagnostic) => void
  readonly #texts: ReadonlyMap<string, string>
  /** By name: the first reference, whose edition holds for all. */
  readonly #chosen = new Map<string, Reference>()
  readonly #takingOver: TakingOver
  readonly #done = new Map<PackageFiles, readonly Section[]>()

  constructor(packages: readonly PackageFiles[], files: readonly RuleFile[], report: (found: Diagnostic) => void) {
    this.#packages = packages
    this.#report = report
    this.#takingOver = { text: this.#text, report, amended: new Map() }
    this.#texts = new Map([...files, ...packages.flatMap((found) => found.files)].map(({ source, text }) => [source, text]))
  }

  /** The sections of a rule set and of what it refers to; `path` are the names on the way here. */
  linked(files: readonly RuleFile[], path: readonly string[]): readonly Section[] {
    const own = files.flatMap((file) => file.sections)
    const of = (keyword: HeadingKeyword) => own.filter(({ heading }) => heading.keyword === keyword)
    const bases: Base[] = []
    for (const heading of of('参照')) {
      const reference = referenceOf(heading, this.#packages, this.#report)
      const found = reference && this.#resolve(reference, path)
      if (reference && found) bases.push({ reference, sections: takeOver(reference, this.#sectionsOf(found, path), this.#takingOver) })
      else this.incomplete = true
    }
    const base = this.#together(bases)
    const unused = new Set(of('読替え').filter(citesRules))
    const sections = this.#over(base, own.filter((section) => !says.has(section.heading.keyword) || isOfBodies(section)), unused)
    const packages = bases.map(({ reference }) => reference.name).join('、') || '—'
    for (const { heading } of unused) this.#report(diagnostic('nothing-to-replace', { what: heading.name.value, package: packages }, heading.span))
    return sections
  }

  /** What a package comes to by itself, with what it refers to: computed once. */
  #sectionsOf(found: PackageFiles, path: readonly string[]): readonly Section[] {
    const known = this.#done.get(found) ?? this.linked(found.files, [...path, found.name]).filter(({ heading }) => !stays.has(heading.keyword))
    this.#done.set(found, known)
    return known
  }

  #resolve(reference: Reference, path: readonly string[]): PackageFiles | undefined {
    const { name, version, section } = reference
    const { span } = section.heading.name
    if (path.includes(name)) {
      this.#report(diagnostic('circular-reference', { loop: [...path.slice(path.indexOf(name)), name].join(' → ') }, span))
      return undefined
    }
    const named = this.#packages.filter((found) => found.name === name)
    const right = named.filter((found) => found.version !== '' && compareVersions(found.version, version) === 0)
    const known = named.map((found) => (found.version === '' ? '版のないもの' : `第${found.version}版`)).join('、')
    if (named.length === 0) this.#report(diagnostic('package-missing', { name }, span, { suggestion: didYouMean(name, this.#packages.map((found) => found.name)) }))
    else if (right.length === 0) this.#report(diagnostic('package-version-missing', { name, version, known }, span))
    else if (right.length > 1) this.#report(diagnostic('package-twice', { name, first: right[0]!.path, second: right[1]!.path }, span))
    if (right.length !== 1) return undefined
    const before = this.#chosen.get(name) ?? reference
    this.#chosen.set(name, before)
    if (compareVersions(before.version, version) === 0) return right[0]
    this.#report(diagnostic('package-two-versions', { name, first: before.version, second: version }, span, { related: [{ span: before.section.heading.name.span, label: 'first-here' }] }))
    return undefined
  }

  /** What several packages refer to is there once; different things of one name are told. */
  #together(bases: readonly Base[]): readonly Taken[] {
    const all = new Map<Section, readonly string[]>()
    const named = new Map<string, Section>()
    // Twice in one package is told as twice anywhere.
    const others = (section: Section, from: string): Section | undefined => {
      const other = named.get(headingOf(section))
      return other && other !== section && sameThing(other, section) && all.get(other)![0] !== from ? other : undefined
    }
    for (const { reference, sections } of bases) {
      for (const section of sections) {
        const other = others(section, reference.name)
        if (!other) {
          named.set(headingOf(section), section)
          all.set(section, [...(all.get(section) ?? []), reference.name])
        } else this.#report(diagnostic('name-in-two-packages', { what: headingOf(section), name: calledBy(section), first: all.get(other)![0]!, second: reference.name }, reference.span, { related: [{ span: other.heading.span, label: 'because-of' }] }))
      }
    }
    return [...all].map(([section, from]) => ({ section, from }))
  }

  /** Own sections beside those of packages; one that is about the same goes into the place it cites. */
  #over(base: readonly Taken[], own: readonly Section[], unused: Set<Section>): readonly Section[] {
    const merged = base.map(({ section, from }) => {
      const over = own.find((other) => sameThing(other, section))
      const renaming = [...unused].find((other) => from.some((name) => namesInHeading(other, section, name)))
      if (renaming) unused.delete(renaming)
      const result = over ? this.#overlaid(section, over, from, false) : section
      return renaming ? this.#overlaid(result, renaming, from, true) : result
    })
    return [...merged, ...own.filter((section) => !base.some((other) => sameThing(section, other.section)))]
  }

  #overlaid(base: Section, over: Section, from: readonly string[], cited: boolean): Section {
    if (!cited && !continues(over, base)) {
      this.#report(diagnostic('replaces-without-citing', { what: headingOf(over), package: from[0]! }, over.heading.span, { related: [{ span: base.heading.span, label: 'because-of' }] }))
      return base
    }
    const { section, replaced } = overlay({ base, over, from, cited }, this.#text, this.#report)
    this.replaced.push(...replaced)
    return section
  }

  readonly #text: TextAt = ({ source, start, end }) => (this.#texts.get(source) ?? '').slice(start, end).replace(/※[^\n]*/g, '').replace(/[\s\u3000]+/g, '')
}

/** Sections as files again: each under the source its heading stands in. */
function regrouped(sections: readonly Section[], files: readonly RuleFile[]): readonly RuleFile[] {
  return files.map((file) => ({ ...file, sections: sections.filter(({ heading }) => heading.span.source === file.source) }))
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Section } from '@renkei/dsl'
import { amendmentOf } from './amendments.ts'
import type { TextAt } from './overlay.ts'
import { adoptionsOf, type Reference } from './reference.ts'
import { selects } from './selects.ts'

export interface TakingOver {
  readonly text: TextAt
  readonly report: (found: Diagnostic) => void
  /** By amendment: what it says where its whole package is taken over, so that it is one thing however it comes. */
  readonly amended: Map<Section, Section>
}

/** What of a package a reference brings. 按分方式 may always be used by name; all else is taken over by a sentence, with what it needs. */
export function takeOver(reference: Reference, sections: readonly Section[], taking: TakingOver): readonly Section[] {
  const { text, report } = taking
  const adoptions = adoptionsOf(reference, report)
  for (const { what, span } of adoptions) {
    if (!sections.some((section) => selects(what, section))) report(diagnostic('nothing-to-adopt', { what: text(span), package: reference.name }, span))
  }
  const wanted = adoptions.filter(({ negated }) => !negated)
  const without = adoptions.filter(({ negated }) => negated)
  const rest = sections.filter((section) => !without.some(({ what }) => selects(what, section)))
  const isChosen = (section: Section) => section.heading.keyword === '按分方式' || wanted.some(({ what }) => selects(what, section))
  const chosen = rest.filter((section) => section.heading.keyword !== '改正' && isChosen(section))
  const taken = [...chosen, ...amendmentsOf(rest, sections, new Set(chosen), taking)]
  return wanted.length === 0 ? taken : [...taken, ...indicatorsOf(taken, rest, text)]
}

/** Amendments come with the programmes that they amend. */
function amendmentsOf(sections: readonly Section[], all: readonly Section[], taken: ReadonlySet<Section>, { amended }: TakingOver): readonly Section[] {
  const programmes = all.filter(({ heading }) => heading.keyword === '事業')
  const whole = programmes.every((programme) => taken.has(programme))
  return sections.filter(({ heading }) => heading.keyword === '改正').flatMap((section) => {
    const found = (whole ? amended.get(section) : undefined) ?? amendmentOf(section, programmes, taken)
    if (found && whole) amended.set(section, found)
    return found ?? []
  })
}

/** The indicators that what is taken over speaks of come with it. */
function indicatorsOf(taken: readonly Section[], all: readonly Section[], text: TextAt): readonly Section[] {
  const spoken = taken.filter(({ heading }) => heading.keyword !== '按分方式').flatMap(({ sentences }) => sentences.map(({ span }) => text(span))).join('')
  return all.filter((section) => section.heading.keyword === '指標' && !taken.includes(section) && spoken.includes(section.heading.name.value))
}

import { diagnostic } from '@renkei/diagnostics'
import type { Section } from '@renkei/dsl'
import { fiscalYearOf, formatCalendarDate, parseCalendarDate, type CalendarDate } from '@renkei/model'
import type { Method } from '../../method.ts'
import { readDecided } from '../decision.ts'
import type { Burden, Decision, YearWindow } from '../program.ts'
import type { ProgrammeDraft } from '../programme-draft.ts'
import { speakingOfAmendment } from '../quantity/spoken-of.ts'
import type { Scope } from '../scope.ts'
import type { Head } from './amendment-head.ts'
import { replacements, type Replacement } from './replacements.ts'

/**
 * 改正　令和9年4月1日施行: sentences that take the place of others from a fiscal year on, that of its first 1 April in force or the one it
 * names (令和9年度分の負担金から適用する). It is known from the day it is promulgated, as a decision is; before, the rules stand as they were.
 */
export function bindAmendment(section: Section, framework: Scope, drafts: readonly ProgrammeDraft[], methods: readonly Method[]): void {
  const { name, span } = section.heading
  const day = parseCalendarDate(/^(.+)施行$/.exec(name.value)?.[1] ?? '')
  if (day === undefined) {
    framework.report(diagnostic('amendment-without-day', {}, name.value === '' ? span : name.span))
    return
  }
  const head: Head = {}
  for (const { target, what, sentences, span: place } of replacements(section, head, drafts, framework)) {
    const from = head.from ?? firstYear(day)
    const dated = { slot: `改正/${target.number}/${target.decisions.length + 1}`, decided: head.promulgated ?? day, authority: `${formatCalendarDate(day, 'ja')}施行の改正` }
    speakingOfAmendment(target.scope, span)
    const before = target.scope.binding.diagnostics.length
    const read = readDecided(sentences, target, methods, { ...dated, heading: '改正' })
    const decision: Decision = {
      ...dated,
      name: dated.authority,
      amends: from,
      burdens: read.burdens.map((burden) => ({ ...burden, years: since(from, burden.years) })),
      amounts: read.amounts.map(({ cost, statements }) => ({ cost, statements: statements.map((one) => ({ ...one, years: later(from, one.years) })) })),
      numbers: read.numbers,
      dated: name.span,
      span: place,
    }
    // A sentence that could not be read is told once.
    if (target.scope.binding.diagnostics.length === before) reportMismatch(decision, { what, target, span: place })
    target.decisions.push(decision)
  }
}

/** The rule in force for a year is the one of its 1 April. */
function firstYear(day: CalendarDate): number {
  const year = fiscalYearOf(day)
  return day.endsWith('-04-01') ? year : year + 1
}

function since(from: number, windows: readonly YearWindow[]): Burden['years'] {
  return windows.filter(({ to }) => to === undefined || to >= from).map((window) => later(from, window))
}

function later(from: number, window: YearWindow): YearWindow {
  return { ...window, from: Math.max(from, window.from ?? from) }
}

/** What is named is replaced, and nothing else. */
function reportMismatch({ burdens, amounts }: Decision, { what, target, span }: Omit<Replacement, 'sentences'>): void {
  const given = [...burdens.map(({ cost, span: place }) => ({ cost, of: '負担', span: place })), ...amounts.map(({ cost, statements }) => ({ cost, of: '額', span: statements[0]?.span ?? span }))]
  const same = (left: { cost: string; of: string }, right: { cost: string; of: string }): boolean => left.cost === right.cost && left.of === right.of
  for (const one of given.filter((each) => !what.some((named) => same(named, each)))) {
    target.scope.report(diagnostic('amends-something-else', { what: `${one.cost}の${one.of}` }, one.span, { related: [{ span, label: 'because-of' }] }))
  }
  for (const one of what.filter((each) => !given.some((put) => same(put, each)))) {
    target.scope.report(diagnostic('amends-nothing', { why: `「${one.cost}」の${one.of}を定める文が下にない` }, one.span))
  }
}

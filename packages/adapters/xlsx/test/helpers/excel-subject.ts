import type { Answer, CaseInput, LineRefusal, LineResult, Subject } from '@renkei/conformance'
import type { NoneLabel } from '@renkei/plan'
import type { InputCell } from '../../src/unfold/inputs.ts'
import { FAULT, NONE_TEXTS, WAIT_TEXTS, type Sym } from '../../src/unfold/sym.ts'
import { Recalculated } from './recalculate.ts'
import { cellOf, unfoldedPlan, type UnfoldedLine } from './unfolded-plan.ts'

/**
 * Workbooks recalculated by HyperFormula as a subject. Many plans stand in one workbook: starting an engine takes longer than a plan. A workbook
 * says 暫定 on the word of the evaluation, and of several things awaited it names one.
 */
export function excelSubject(batch = 50): Subject {
  return {
    name: 'Excel',
    batch,
    showsAs: (state) => (state === 'provisional' ? 'determined' : /^awaiting|^not-stated/.test(state) ? 'awaiting' : state),
    answer: (cases) => Promise.resolve(answersTo(cases)),
  }
}

/** The same after something is typed into the workbooks: then nothing shown before counts. */
export function retypedSubject(retype: (one: CaseInput, inputs: readonly InputCell[], set: Recalculated['set']) => void): Subject {
  return { ...excelSubject(), name: 'Excel, retyped', answer: (cases) => Promise.resolve(answersTo(cases, retype)) }
}

function answersTo(cases: readonly CaseInput[], retype?: Parameters<typeof retypedSubject>[0]): readonly Answer[] {
  const plans = cases.map(({ plan, figures }, i) => unfoldedPlan(plan, figures, String(i)))
  const engine = new Recalculated(plans.flatMap(({ sheets }) => sheets))
  if (retype !== undefined) plans.forEach(({ inputs }, i) => retype(cases[i]!, inputs, (cell, value) => engine.set(cell, value)))
  const answers = plans.map((plan) => answerOf(plan.lines, engine, retype === undefined))
  engine.destroy()
  return answers
}

function answerOf(lines: readonly UnfoldedLine[], engine: Recalculated, asWritten: boolean): Answer {
  const carried: LineResult[] = []
  const without: LineRefusal[] = []
  for (const { line, year, cells } of lines) {
    if (typeof cells === 'string') without.push({ line, year, cause: cells })
    else {
      const shown = cells.map((sym) => shownBy(sym, engine, asWritten))
      if (shown.includes(undefined)) return { refused: 'what is shown at first is not what is computed' }
      carried.push({ line, year, ...resultOf(shown as readonly Shown[]) })
    }
  }
  return { lines: carried, ...(without.length === 0 ? {} : { without }) }
}

type Shown = number | string

/** What a cell shows once it is computed again; nothing if it showed something else before. */
function shownBy(sym: Sym, engine: Recalculated, asWritten: boolean): Shown | undefined {
  if (sym.fixedNone) return NONE_TEXTS[sym.label!]
  const cell = cellOf(sym)
  if (cell === undefined) return Number(sym.num.value)
  const value = engine.get(cell)
  const before = typeof cell.value === 'bigint' ? Number(cell.value) : cell.value
  return (!asWritten || value === before) && (typeof value === 'number' || typeof value === 'string') ? value : undefined
}

function resultOf(shown: readonly Shown[]): Pick<LineResult, 'state' | 'yen'> {
  if (shown.includes(FAULT)) return { state: 'error' }
  if (shown.includes(WAIT_TEXTS.consultation)) return { state: 'awaiting-consultation' }
  if (shown.includes(WAIT_TEXTS.figures)) return { state: 'awaiting-figures' }
  if (shown.includes(WAIT_TEXTS['not-stated'])) return { state: 'not-stated' }
  if (shown.every((each) => typeof each === 'string')) return { state: stateOf(shown) }
  return { state: 'determined', yen: shown.map((each) => (typeof each === 'number' ? String(each) : each === NONE_TEXTS['not-applicable'] ? null : '0')) }
}

function stateOf(shown: readonly Shown[]): Exclude<NoneLabel, 'nil'> {
  const text = shown.find((each) => each !== NONE_TEXTS['not-applicable'])
  const label = (Object.keys(NONE_TEXTS) as NoneLabel[]).find((each) => NONE_TEXTS[each] === text) ?? 'not-applicable'
  return label === 'nil' ? 'no-cost' : label
}

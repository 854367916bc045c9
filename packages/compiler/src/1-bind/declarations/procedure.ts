import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Argument, Section, Sentence } from '@renkei/dsl'
import { argumentWith, onlyItem, plainWord } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { settingOf } from '../statement.ts'
import type { DeclarationBase } from './base.ts'
import { readDecisionRule, type DecisionRule } from './decision-rule.ts'
import { listed } from './listed.ts'
import { readSection, reportMissing } from './section.ts'
import { momentOf, type Moment } from './moment.ts'

/** 手続: steps in the order in which they are taken, and how far they are. */
export interface Procedure extends DeclarationBase {
  readonly steps: readonly Step[]
  readonly decisions: readonly DecisionRule[]
}

export interface Step {
  readonly name: string
  /** 行った = done, 行うものとする = planned, 未定 or nothing said = open. */
  readonly state: 'done' | 'planned' | 'open'
  readonly when?: Moment
  readonly span: Span
}

type Draft = { -readonly [key in keyof Step]: Step[key] }

export function bindProcedure(section: Section, scope: Scope): Procedure {
  let steps: Draft[] | undefined
  const decisions: DecisionRule[] = []
  const base = readSection(section, scope, [
    listed('手順', '「宣言」、「協約の締結」及び「計画の策定」', scope, (items) => {
      steps = items.map(({ text, span }) => ({ name: text, state: 'open', span }))
    }),
    (sentence) => readState(sentence, steps ?? [], scope),
    (sentence) => {
      const rule = readDecisionRule(sentence, scope)
      if (rule) decisions.push(rule)
      return rule !== undefined
    },
  ])
  reportMissing(section, { 手順: steps }, scope)
  return { ...base, steps: steps ?? [], decisions }
}

/** 「宣言」は、令和元年9月に行った。 · 「協約の締結」は、令和8年9月30日までに行うものとする。 · 「計画の策定」は、未定とする。 */
function readState(sentence: Sentence, steps: readonly Draft[], scope: Scope): boolean {
  const [clause, ...more] = sentence.clauses
  const topic = clause && argumentWith(clause, 'は')
  const name = topic && plainWord(topic.phrase)
  const step = steps.find((one) => one.name === name)
  if (!clause || !topic || !step || more.length > 0 || sentence.lead || clause.conditions.length > 0 || clause.adverbs.length > 0) return false
  const setting = settingOf(sentence)
  if (setting) return plainWord(setting.complement) === '未定'
  const rest = clause.arguments.filter((argument) => argument !== topic)
  const times = rest.map((argument) => timeOf(argument, scope))
  if (times.length !== 1 || !times[0] || clause.verb.negated || clause.verb.modality === 'may') return false
  if (step.when) scope.report(diagnostic('declared-twice', { name: step.name }, topic.phrase.span, { related: [{ span: step.when.span, label: 'declared-here' }] }))
  step.state = clause.verb.past ? 'done' : 'planned'
  step.when = times[0]
  return true
}

function timeOf({ phrase, particle }: Argument, scope: Scope): Moment | undefined {
  const item = onlyItem(phrase)
  return item && ['に', 'までに', 'none'].includes(particle) ? momentOf(item, scope) : undefined
}

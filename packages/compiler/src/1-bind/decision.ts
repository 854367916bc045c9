import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Section, Sentence } from '@renkei/dsl'
import type { Method } from '../method.ts'
import { attribute, reportItems, reportMissing } from './declarations/section.ts'
import { dateOf } from './declarations/when.ts'
import { readDecidedNumber } from './decided-number.ts'
import { readShareDefinition } from './definition.ts'
import { readQuantityDefinition } from './quantity/definition.ts'
import { isSettlement } from './settlement.ts'
import { amountsOfSentence } from './cost-statements.ts'
import { costMention } from './cost-name.ts'
import { onlyItem, plainWord } from './phrases.ts'
import type { AmountStatement, DecidedNumber, Decision } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { readBurdenSentence } from './programme.ts'
import { isBurden } from './sentence-kinds.ts'
import { bindRounding, speaksOfRounding } from './rounding.ts'
import type { Scope } from './scope.ts'
import { settingOf, subjectOf, type Setting } from './statement.ts'
import { strayWords } from './stray-words.ts'

interface Head {
  target?: ProgrammeDraft
  decided?: { readonly date: string; readonly span: Span }
  opened?: { readonly date: string; readonly span: Span }
  authority?: string
}

/**
 * 協議結果: what was decided on something that a programme leaves open, on its day. Any sentence by which a cost is borne may be decided, and the amount
 * of a cost that has none.
 */
export function bindDecision(section: Section, framework: Scope, drafts: readonly ProgrammeDraft[], methods: readonly Method[]): void {
  const head: Head = drafts.length === 1 ? { target: drafts[0]! } : {}
  const readers = headReaders(head, framework, drafts)
  const rest = section.sentences.filter((sentence) => !reportItems(sentence, framework) && !readers.some((read) => read(sentence)))
  reportMissing(section, { 対象: head.target, 決定日: head.decided }, framework)
  const { target, decided, opened, authority } = head
  if (!target || !decided) return
  const { name, span } = section.heading
  const decision = { slot: `協議結果/${target.number}/${target.decisions.length + 1}`, decided: decided.date, authority: authority ?? name.value }
  target.decisions.push({ ...decision, name: name.value, dated: decided.span, ...(opened ? { opened } : {}), ...readDecided(rest, target, methods, { ...decision, heading: '協議結果' }), span })
}

function headReaders(head: Head, scope: Scope, drafts: readonly ProgrammeDraft[]): readonly ((sentence: Sentence) => boolean)[] {
  const day = (key: 'decided' | 'opened') => (setting: Setting): boolean => {
    const item = onlyItem(setting.complement)
    const date = item?.parts.length === 1 ? dateOf(item.parts[0]!.core) : undefined
    if (date?.length === 'yyyy-mm-dd'.length) head[key] = { date, span: setting.complement.span }
    return head[key] !== undefined
  }
  return [
    attribute('対象', `事業【${drafts[0]?.number ?? '1'}】`, scope, ({ complement }) => {
      const core = onlyItem(complement)?.parts.length === 1 ? complement.items[0]!.parts[0]!.core : undefined
      const target = core?.kind === 'programme' ? drafts.find(({ number }) => number === core.number) : undefined
      if (target) head.target = target
      return target !== undefined
    }),
    attribute('決定日', '令和8年2月10日', scope, day('decided')),
    attribute('協議の開始日', '令和7年10月1日', scope, day('opened')),
    attribute('決定者', '「連携推進協議会」', scope, ({ complement }) => {
      head.authority = plainWord(complement) ?? scope.text(complement.span)
      return true
    }),
  ]
}

/** What the sentences decide; what they say is read in the scope of the programme and kept apart from it. */
export function readDecided(sentences: readonly Sentence[], target: ProgrammeDraft, methods: readonly Method[], decision: DecidedNumber['decision'] & { readonly heading: '協議結果' | '改正' }): Pick<Decision, 'burdens' | 'amounts' | 'numbers'> {
  const before = target.burdens.length
  const amounts: Decision['amounts'][number][] = []
  const numbers: DecidedNumber[] = []
  let costs: readonly string[] | undefined = []
  for (const sentence of sentences) {
    if (sentence.lead && !costs) continue
    const number = readDecidedNumber(sentence, target)
    if (number) {
      const decided = number.numbers.map((each) => ({ ...each, decision }))
      number.agreed.decided.push(...decided)
      numbers.push(...decided)
    } else if (readShareDefinition(sentence, target.scope) || readQuantityDefinition(sentence, target)) costs = []
    else if (speaksOfRounding(sentence)) roundDecided(sentence, target, before, costs ?? [], decision.heading)
    else if (isBurden(sentence) && !isSettlement(sentence)) costs = readBurdenSentence(sentence, target, costs ?? [], methods)
    else {
      const amount = sentence.lead ? undefined : readAmount(sentence, target)
      if (amount) amounts.push(amount)
      else target.scope.report(diagnostic('sentence-not-understood', { heading: decision.heading }, sentence.span))
    }
  }
  return { burdens: target.burdens.splice(before), amounts, numbers }
}

/** この場合において、…: how what was just decided is rounded. */
function roundDecided(sentence: Sentence, { burdens, scope }: ProgrammeDraft, from: number, costs: readonly string[], heading: '協議結果' | '改正'): void {
  const rounding = bindRounding(sentence, scope, false)
  if (!rounding) return
  if (!sentence.lead || costs.length === 0) scope.report(diagnostic('sentence-not-understood', { heading }, sentence.span))
  for (let at = from; at < burdens.length; at++) if (costs.includes(burdens[at]!.cost)) burdens[at] = { ...burdens[at]!, rounding }
}

/** 広域活用に伴う増分は、令和8年度600千円とする. */
function readAmount(sentence: Sentence, { costs, scope }: ProgrammeDraft): { cost: string; statements: readonly AmountStatement[] } | undefined {
  const subject = subjectOf(sentence)
  const item = subject && onlyItem(subject)
  if (!item || !settingOf(sentence) || strayWords(sentence)) return undefined
  const { name, years } = costMention(item, scope)
  const statements = costs.has(name) ? amountsOfSentence(sentence, years) : undefined
  const whole = statements?.every(({ amount }) => amount.kind === 'yen' && !amount.value.includes('/'))
  return statements && whole ? { cost: name, statements } : undefined
}

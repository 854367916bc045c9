import { formatCalendarDate, firstDayOfFiscalYear } from '@renkei/model'
import { evaluateRuleSet, openRuleSet, report } from '@renkei/ruleset'
import { messagesOf } from '../messages.ts'
import type { Tried, TryParams } from '../protocol-decide.ts'
import type { Session } from '../session.ts'

/** No file of a work is called so: an author sees the name in messages. */
const DRAFT = '協議結果の案.renkei'

/** Computes a cost as it would be if each option had been agreed by the first day of the year. */
export function tryOptions(session: Session, { options, ...of }: TryParams): readonly Tried[] {
  return options.map((sentences) => tryOne(session, sentences, of))
}

function tryOne({ ruleSet, drafts }: Session, sentences: readonly string[], { language, year, programme, cost }: Omit<TryParams, 'options'>): Tried {
  if (sentences.length === 0) return { shares: [], messages: [] }
  const head = ['協議結果　案', `対象は、事業【${programme}】とする。`, `決定日は、${formatCalendarDate(firstDayOfFiscalYear(year), 'ja')}とする。`]
  const draft = { path: DRAFT, text: [...head, ...sentences, ''].join('\n') }
  const tried = openRuleSet([...ruleSet.sources, draft], { cache: drafts.cache })
  const evaluation = evaluateRuleSet(tried, { computedFor: year, cache: drafts.cache })
  const { outcomes } = report(tried, evaluation, { year, programme, language })
  const outcome = outcomes.find((one) => one.cost === cost)
  const wrong = [...tried.diagnostics, ...evaluation.diagnostics].filter(({ severity, span }) => severity === 'error' || span?.source === DRAFT)
  const textOf = (path: string): string => (path === DRAFT ? draft.text : (ruleSet.sources.find((source) => source.path === path)?.text ?? ''))
  return { ...(outcome ? { state: outcome.state, ...(outcome.total === undefined ? {} : { total: outcome.total }) } : {}), shares: outcome?.shares ?? [], messages: messagesOf({ textOf }, wrong, language) }
}

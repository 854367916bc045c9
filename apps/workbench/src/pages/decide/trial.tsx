import type { ReportOutcome } from '@renkei/ruleset'
import { formatFiscalYear } from '@renkei/model'
import { useEffect, useRef } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import type { Outline } from '../../engine/protocol.ts'
import { useAnswer } from '../../engine/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { useSettled } from '../../parts/use-settled.ts'
import { Yen } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'
import { DecisionDraft } from './decision-draft.tsx'
import { type Option, readOptions, sentencesOf, type Subject } from './option.ts'
import { OptionEditor } from './option-editor.tsx'
import { OptionsTable } from './options-table.tsx'

interface TrialProps {
  readonly outcome: ReportOutcome
  readonly year: number
  readonly outline: Outline
}

const MOST = 4

/** One open question: options side by side, what each means per body, and its text. */
export function Trial({ outcome, year, outline }: TrialProps) {
  const { decide: words, common } = useWords()
  const { language } = useSettings()
  const [search, change] = usePageSearch()
  const [item] = outcome.open
  const asked = readOptions(search)
  const options: readonly Option[] = asked.length > 0 ? asked : [{ way: outcome.state === 'bounded' ? 'rate' : 'equal' }]
  const subject: Subject = { cost: outcome.cost, about: nameIn(item?.about ?? outcome.cost), bodies: item && item.bodies.length > 0 ? item.bodies : outcome.bodies, year: formatFiscalYear(year, 'ja') }
  const texts = JSON.stringify(options.map((option) => sentencesOf(option, subject)))
  const settled = useSettled(texts, 200)
  const { value, pending } = useAnswer('desk/try', { language, year, programme: outcome.programme, cost: outcome.cost, options: JSON.parse(settled) as readonly string[][] })
  const set = (next: readonly Option[]): void => { change({ options: JSON.stringify(next) }, { replace: true }) }
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { heading.current?.focus() }, [])
  return (
    <section className="decide-trial" aria-label={words.tryOf(outcome.cost)}>
      <div className="decide-head">
        <h2 ref={heading} tabIndex={-1}>
          【{outcome.programme}】{outcome.cost}
        </h2>
        <Button kind="quiet" onPress={() => { change({ programme: undefined, cost: undefined, options: undefined }) }}>
          {common.close}
        </Button>
      </div>
      <p>
        <StateMark state={outcome.state} /> {item && common.matter({ ...item, cost: outcome.cost })}
        {item && item.who.length > 0 && <span className="listing-quiet"> {item.who.join('、')}</span>}
        {outcome.hanging !== undefined && (
          <>
            {' '}
            {words.hanging} <Yen value={outcome.hanging} />
            {common.yenUnit}
          </>
        )}
      </p>
      <div className="decide-options">
        {options.map((option, index) => (
          <OptionEditor key={index} name={words.option(index + 1)} option={option} subject={subject} indicators={outline.indicators} amountOpen={outcome.hanging === undefined} onChange={(to) => { set(options.with(index, to)) }} {...(options.length > 1 ? { onRemove: () => { set(options.filter((_, at) => at !== index)) } } : {})} messages={pending || settled !== texts ? [] : (value?.[index]?.messages ?? [])} />
        ))}
        {options.length < MOST && (
          <div>
            <Button onPress={() => { set([...options, { way: 'ratio' }]) }}>{words.addOption}</Button>
          </div>
        )}
      </div>
      <OptionsTable outcome={outcome} tried={value ?? []} bodies={subject.bodies} busy={pending || settled !== texts} />
      <DecisionDraft outcome={outcome} subject={subject} options={options} year={year} />
    </section>
  )
}

/** 負担率（50%以上70%以下）: what is decided, without what is said of it. */
function nameIn(about: string): string {
  return about.replace(/（[^（）]*）$/u, '')
}

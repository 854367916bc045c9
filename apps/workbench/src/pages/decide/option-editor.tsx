import { useId } from 'react'
import type { Message } from '../../engine/protocol.ts'
import { Button } from '../../parts/button.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Option, sentencesOf, type Subject, type Way, ways } from './option.ts'

interface OptionEditorProps {
  readonly name: string
  readonly option: Option
  readonly subject: Subject
  readonly indicators: readonly string[]
  /** The rules say no amount for the cost. */
  readonly amountOpen: boolean
  readonly messages: readonly Message[]
  readonly onChange: (option: Option) => void
  readonly onRemove?: () => void
}

/** What the parties might agree: a way of sharing and its numbers; below it the sentence that says so. */
export function OptionEditor({ name, option, subject, indicators, amountOpen, messages, onChange, onRemove }: OptionEditorProps) {
  const { decide: words } = useWords()
  const known = ways.filter((way) => way !== 'indicator' || indicators.length > 0)
  return (
    <fieldset className="decide-option">
      <legend>{name}</legend>
      <Select label={words.way} value={option.way} onChange={(way) => { onChange(begun(way as Way, option, subject, indicators)) }} options={known.map((way) => ({ value: way, text: words.ways[way] }))} />
      <Values option={option} subject={subject} indicators={indicators} onChange={onChange} />
      {amountOpen && <NumberField label={words.amount(subject.year)} value={option.amount ?? ''} onChange={(amount) => { onChange({ ...option, amount }) }} />}
      <p className="decide-sentence" lang="ja">{sentencesOf(option, subject).join('')}</p>
      <Problems messages={messages} computable={false} />
      {onRemove && (
        <div>
          <Button kind="quiet" aria-label={`${words.remove} ${name}`} onPress={onRemove}>
            {words.remove}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** Something to begin with, so that the yen show at once. */
function begun(way: Way, option: Option, subject: Subject, indicators: readonly string[]): Option {
  const kept = option.amount === undefined ? {} : { amount: option.amount }
  if (way === 'indicator') return { ...kept, way, by: indicators[0] ?? '' }
  if (way === 'sole') return { ...kept, way, by: subject.bodies[0]?.name ?? '' }
  return way === 'own' ? { ...kept, way, by: sentencesOf({ ...option, amount: '' }, subject).join('\n') } : { ...kept, way }
}

function Values({ option, subject, indicators, onChange }: Pick<OptionEditorProps, 'option' | 'subject' | 'indicators' | 'onChange'>) {
  const { decide: words } = useWords()
  const id = useId()
  const { way, by = '', values = {} } = option
  const put = (text: string): void => { onChange({ ...option, by: text }) }
  if (way === 'indicator') return <Select label={words.indicator} value={by} onChange={put} options={indicators.map((name) => ({ value: name, text: name }))} />
  if (way === 'sole') return <Select label={words.bearer} value={by} onChange={put} options={subject.bodies.map(({ name }) => ({ value: name, text: name }))} />
  if (way === 'rate') return <NumberField label={words.rate(subject.about)} value={by} onChange={put} />
  if (way === 'own') {
    return (
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.own}
        </label>
        <textarea id={id} className="field-input decide-own" rows={3} value={by} onChange={(event) => { put(event.target.value) }} />
      </div>
    )
  }
  if (way === 'equal') return null
  return (
    <div className="decide-values">
      {subject.bodies.map(({ code, name }) => (
        <NumberField key={code} label={`${name}（${way === 'ratio' ? '%' : words.yen}）`} value={values[code] ?? ''} onChange={(text) => { onChange({ ...option, values: { ...values, [code]: text } }) }} />
      ))}
    </div>
  )
}

import { formatCalendarDate, firstDayOfFiscalYear } from '@renkei/model'
import type { ReportOutcome } from '@renkei/ruleset'
import { useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Option, sentencesOf, type Subject } from './option.ts'

interface DecisionDraftProps {
  readonly outcome: ReportOutcome
  readonly subject: Subject
  readonly options: readonly Option[]
  readonly year: number
}

/** Decisions stand in a file of their own, in the order in which they were made. */
const FILE = '協議結果.renkei'

/** The option as the text of a 協議結果, to copy or to put with the rules. */
export function DecisionDraft({ outcome, subject, options, year }: DecisionDraftProps) {
  const { decide: words, common } = useWords()
  const desk = useDesk()
  const { work } = useDeskState()
  const [chosen, setChosen] = useState('0')
  const [day, setDay] = useState(today)
  const [authority, setAuthority] = useState('')
  const [told, setTold] = useState('')
  const date = useId()
  const option = options[Number(chosen)] ?? options[0]!
  const sentences = sentencesOf(option, subject)
  const text = [`協議結果　${subject.about}`, `対象は、事業【${outcome.programme}】とする。`, `決定日は、${/^\d{4}-\d\d-\d\d$/.test(day) ? formatCalendarDate(day, 'ja') : ''}とする。`, ...(authority.trim() === '' ? [] : [`決定者は、「${authority.trim().replaceAll(/[「」]/g, '')}」とする。`]), ...sentences, ''].join('\n')
  const add = (): void => {
    const before = work?.files.find(({ path }) => path === FILE)?.text ?? ''
    desk.change(FILE, before === '' ? text : `${before.replace(/\n*$/, '\n\n')}${text}`)
    setTold(words.added(FILE))
  }
  return (
    <div className="decide-draft">
      <h3>{words.draft}</h3>
      <div className="page-tools">
        {options.length > 1 && <Select label={words.options} value={chosen} onChange={setChosen} options={options.map((_, index) => ({ value: String(index), text: words.option(index + 1) }))} />}
        <div className="field">
          <label className="field-label" htmlFor={date}>
            {words.day}
          </label>
          <input id={date} type="date" className="field-input" value={day} onChange={(event) => { setDay(event.target.value) }} />
        </div>
        <TextField label={words.authority} value={authority} onChange={setAuthority} />
      </div>
      <pre className="decide-text" lang="ja" tabIndex={0} role="region" aria-label={words.draft}>{text}</pre>
      {day > firstDayOfFiscalYear(year) && <p className="listing-quiet">{words.late(common.fiscalYear(year), common.day(firstDayOfFiscalYear(year)))}</p>}
      <div className="page-tools">
        <Button kind="primary" isDisabled={sentences.length === 0 || day === ''} onPress={add}>
          {words.add}
        </Button>
        <Button isDisabled={sentences.length === 0} onPress={() => { void copy(text).then((done) => { setTold(done ? words.copied : words.notCopied) }) }}>
          {words.copy}
        </Button>
        <p role="status">{told}</p>
      </div>
    </div>
  )
}

function today(): string {
  const now = new Date()
  return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}

/** By plain http a page may not reach the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

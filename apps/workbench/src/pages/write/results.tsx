import type { ReportOutcome } from '@renkei/ruleset'
import { memo, useDeferredValue, useEffect, useRef } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import type { Outline, OutlineProgramme } from '../../engine/protocol.ts'
import { Select } from '../../parts/select.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen, yenText } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'
import { programmesIn } from './programme-at.ts'
import type { ShownYear } from './use-shown-year.ts'

interface ResultsProps {
  readonly outline: Outline
  readonly shown: ShownYear
  readonly path: string | undefined
  readonly cursor: number
}

/** What the programme at the cursor comes to; the cost of the sentence the cursor is in is set apart. */
export function Results({ outline, shown: { programme, value }, path, cursor }: ResultsProps) {
  const { write: words, app, common } = useWords()
  const [, change] = usePageSearch()
  const at = useDeferredValue(cursor)
  if (outline.programmes.length === 0) return <p>{words.noProgrammes}</p>
  if (!programme) return <p>{words.toProgramme}</p>
  if (!value) return <p>{app.loading}</p>
  // Nothing was computed: why is told above in a moment.
  if (value.report.asOf === '') return null
  const isHere = programmesIn(outline.programmes, path).length > 0
  const isAtCursor = ({ cost }: ReportOutcome): boolean => (value.places[`${programme.number}\n${cost}`] ?? []).some(({ source, start, end }) => source === path && start <= at && at <= end)
  return (
    <div className="results">
      <h3 className={isHere ? undefined : 'hidden'}>{nameOf(programme)}</h3>
      {!isHere && <Select label={common.programme} value={programme.number} onChange={(number) => { change({ programme: number }) }} options={outline.programmes.map((one) => ({ value: one.number, text: nameOf(one) }))} />}
      {value.report.outcomes.length === 0 && <p>{words.noCosts}</p>}
      {value.report.outcomes.map((outcome, index) => (
        <CostResult key={`${outcome.cost} ${String(index)}`} outcome={outcome} here={isAtCursor(outcome)} />
      ))}
    </div>
  )
}

function nameOf({ number, title }: OutlineProgramme): string {
  return `【${number}】${title}`
}

interface CostResultProps {
  readonly outcome: ReportOutcome
  readonly here: boolean
}

const CostResult = memo(function CostResult({ outcome, here }: CostResultProps) {
  const { write: words, common, view } = useWords()
  const [, change] = usePageSearch()
  const card = useRef<HTMLElement>(null)
  useEffect(() => { if (here) card.current?.scrollIntoView({ block: 'nearest' }) }, [here])
  const { programme, cost, state, total, shares, hanging, open, missing } = outcome
  const waits = [...new Set([...open.map((item) => (item.who.length === 0 ? common.matter({ ...item, cost }) : words.toAgree(common.matter({ ...item, cost }), item.who.join('、')))), ...missing.map(({ name }) => words.missing(name))])]
  return (
    <section ref={card} className={here ? 'result result-here' : 'result'} aria-label={cost}>
      <div className="result-head">
        <h4>{cost}</h4>
        <StateMark state={state} />
        <button type="button" className="link result-total" onClick={() => { change({ programme, cost, of: undefined }) }}>
          {total === undefined ? words.why : <Yen value={total} />}
          <span className="hidden"> {view.reasonsOf(cost)}</span>
        </button>
      </div>
      {hanging !== undefined && hanging > 0 && total === undefined && (
        <p className="result-quiet">
          {view.hanging} <Yen value={hanging} />
        </p>
      )}
      {waits.length > 0 && (
        <ul className="result-waits">
          {waits.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {shares.length > 0 && (
        <table className="result-shares">
          <caption className="hidden">{cost}</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">{common.body}</th>
              <th scope="col">{view.amount}</th>
            </tr>
          </thead>
          <tbody>
            {shares.slice(0, 60).map(({ code, name, yen, low, high }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>
                  <button type="button" className="link" onClick={() => { change({ programme, cost, of: code }) }}>
                    {yen === undefined ? <span className="yen">{low === undefined || high === undefined ? '' : `${yenText(low)}～${yenText(high)}`}</span> : <Yen value={yen} />}
                    <span className="hidden"> {view.reasonsOf(name)}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
})

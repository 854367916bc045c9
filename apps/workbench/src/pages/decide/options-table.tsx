import type { ReportBody, ReportOutcome, ReportShare } from '@renkei/ruleset'
import type { Tried } from '../../engine/protocol-decide.ts'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'

interface OptionsTableProps {
  readonly outcome: ReportOutcome
  readonly tried: readonly Tried[]
  readonly bodies: readonly ReportBody[]
  readonly busy: boolean
}

/** A row a body: the least and the most it may come to bear, where the rules bound it, and each option. */
export function OptionsTable({ outcome, tried, bodies, busy }: OptionsTableProps) {
  const { decide: words, common } = useWords()
  const bounded = outcome.shares.some(({ low }) => low !== undefined)
  const shown = new Map([...bodies, ...outcome.shares, ...tried.flatMap(({ shares }) => shares)].map(({ code, name }) => [code, name]))
  return (
    <div className="decide-scroll" tabIndex={0} role="region" aria-label={words.effect} aria-busy={busy} aria-live="polite">
      <table className="listing">
        <caption className="hidden">{words.effect}</caption>
        <thead>
          <tr>
            <th scope="col">{common.body}</th>
            {bounded && (
              <>
                <th scope="col" className="listing-number">{words.low}</th>
                <th scope="col" className="listing-number">{words.high}</th>
              </>
            )}
            {tried.map((_, index) => (
              <th key={index} scope="col" className="listing-number">{words.option(index + 1)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...shown].map(([code, name]) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {bounded && (
                <>
                  <td className="listing-number"><YenOf value={shareIn(outcome.shares, code)?.low} /></td>
                  <td className="listing-number"><YenOf value={shareIn(outcome.shares, code)?.high} /></td>
                </>
              )}
              {tried.map(({ shares }, index) => (
                <td key={index} className="listing-number"><YenOf value={shareIn(shares, code)?.yen} /></td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{common.total}</th>
            {bounded && (
              <>
                <td />
                <td />
              </>
            )}
            {tried.map(({ total, state }, index) => (
              <td key={index} className="listing-number">{total === undefined ? state && <StateMark state={state} /> : <Yen value={total} />}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function shareIn(shares: readonly ReportShare[], code: string): ReportShare | undefined {
  return shares.find((share) => share.code === code)
}

function YenOf({ value }: { readonly value: number | undefined }) {
  return value === undefined ? null : <Yen value={value} />
}

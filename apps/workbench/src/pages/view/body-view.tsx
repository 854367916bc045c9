import type { ReportBody, ReportOutcome } from '@renkei/ruleset'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen, yenText } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'
import { Totals } from './totals.tsx'

/** The page of one body: what it bears, cost by cost, and what is still open for it. */
export function BodyView({ year, body }: { readonly year: number; readonly body: ReportBody }) {
  const { common, view: words, app } = useWords()
  const { language } = useSettings()
  const [, change] = usePageSearch()
  const { value } = useAnswer('desk/year', { year, language, body: body.code })
  if (!value) return <p className="shell-loading">{app.loading}</p>
  const { outcomes, totals, asOf } = value.report
  if (outcomes.length === 0) return <p>{words.noCosts}</p>
  return (
    <>
      <Totals total={totals} asOf={asOf} />
      <table className="listing">
        <caption className="hidden">{words.mine(body.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{common.cost}</th>
            <th scope="col">{common.state}</th>
            <th scope="col" className="listing-number">{words.amount}</th>
            <th scope="col" className="listing-number">{words.share(body.name)}</th>
            <th scope="col">{words.reasons}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome, index) => (
            <tr key={index}>
              <th scope="row">
                <span>
                  【{outcome.programme}】{outcome.title}
                </span>{' '}
                <span className="listing-quiet">{outcome.cost}</span>
              </th>
              <td>
                <StateMark state={outcome.state} />
                <Waiting outcome={outcome} />
              </td>
              <td className="listing-number">{outcome.total !== undefined && <Yen value={outcome.total} />}</td>
              <td className="listing-number">
                <Share outcome={outcome} code={body.code} />
              </td>
              <td>
                <button type="button" className="link" aria-label={words.reasonsOf(outcome.cost)} onClick={() => { change({ programme: outcome.programme, cost: outcome.cost, of: undefined }) }}>
                  {words.reasons}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>{common.total}</th>
            <td className="listing-number">
              <Yen value={totals.determined + totals.provisional} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </>
  )
}

function Share({ outcome, code }: { readonly outcome: ReportOutcome; readonly code: string }) {
  const { view: words } = useWords()
  const share = outcome.shares.find((one) => one.code === code)
  const remark = outcome.restates ? words.countedAt(outcome.restates.programme) : outcome.inTotal ? undefined : words.beside
  return (
    <>
      {share?.yen !== undefined ? <Yen value={share.yen} /> : share?.low !== undefined && share.high !== undefined ? <span className="yen">{`${yenText(share.low)}～${yenText(share.high)}`}</span> : null}
      {remark && <small className="listing-quiet"> {remark}</small>}
    </>
  )
}

/** What it waits for, in short. */
function Waiting({ outcome }: { readonly outcome: ReportOutcome }) {
  const { common } = useWords()
  const { missing, open, cost } = outcome
  const names = [...open.map((item) => `${common.matter({ ...item, cost })}${item.by === undefined ? '' : `（${item.by}）`}`), ...missing.map(({ name }) => name)]
  return names.length === 0 ? null : <span className="listing-quiet"> {[...new Set(names)].join('、')}</span>
}

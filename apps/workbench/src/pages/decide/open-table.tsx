import type { ReportOutcome } from '@renkei/ruleset'
import { usePageSearch } from '../../app/use-page-search.ts'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'

/** What is open: most yen first. */
export function OpenTable({ outcomes }: { readonly outcomes: readonly ReportOutcome[] }) {
  const { decide: words, common } = useWords()
  const [search, change] = usePageSearch()
  if (outcomes.length === 0) return <p>{words.nothing}</p>
  const inOrder = outcomes.toSorted((left, right) => (right.hanging ?? -1) - (left.hanging ?? -1))
  return (
    <table className="listing">
      <caption className="hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{common.cost}</th>
          <th scope="col">{common.state}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.by}</th>
          <th scope="col" className="listing-number">{words.hanging}</th>
          <th scope="col">{words.options}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((outcome, index) => (
          <tr key={index} aria-current={outcome.programme === search.programme && outcome.cost === search.cost ? 'true' : undefined}>
            <th scope="row">
              【{outcome.programme}】{outcome.title} <span className="listing-quiet">{outcome.cost}</span>
            </th>
            <td><StateMark state={outcome.state} /></td>
            <td>{[...new Set([...outcome.open.map((item) => common.matter({ ...item, cost: outcome.cost })), ...outcome.missing.map(({ name }) => name)])].join('、')}</td>
            <td>{[...new Set(outcome.open.flatMap(({ who }) => who))].join('、')}</td>
            <td>{outcome.open.flatMap(({ by }) => by ?? []).join('、')}</td>
            <td className="listing-number">{outcome.hanging === undefined ? <span className="listing-quiet">{words.amountOpen}</span> : <Yen value={outcome.hanging} />}</td>
            <td>
              {outcome.open.length > 0 && (
                <button type="button" className="link" aria-label={words.tryOf(outcome.cost)} onClick={() => { change({ programme: outcome.programme, cost: outcome.cost, options: undefined }) }}>
                  {words.try}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

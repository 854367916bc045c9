import type { Compared, ComparedCost } from '../../engine/protocol-compare.ts'
import { ChangeYen } from '../../parts/change-yen.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'

const SHOWN = 60

/** Costs that come to something else, those first that move most; the bodies they move are told. */
export function CostsTable({ costs }: { readonly costs: Compared['costs'] }) {
  const { compare: words, common } = useWords()
  if (costs.length === 0) return null
  const shown = costs.toSorted((left, right) => sizeOf(right) - sizeOf(left)).slice(0, SHOWN)
  return (
    <>
      <h2>{words.costs}</h2>
      <div className="compare-scroll" tabIndex={0} role="region" aria-label={words.costs}>
        <table className="listing">
          <thead>
            <tr>
              <th scope="col">{common.cost}</th>
              <th scope="col">{common.year}</th>
              <th scope="col" className="listing-number">{words.before}</th>
              <th scope="col" className="listing-number">{words.after}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((cost, index) => (
              <tr key={index}>
                <th scope="row">
                  【{cost.programme}】{cost.title} <span className="listing-quiet">{cost.cost}</span>
                </th>
                <td className="compare-year">{common.fiscalYear(cost.fiscalYear)}</td>
                <td className="listing-number"><Side side={cost.before} /></td>
                <td className="listing-number"><Side side={cost.after} /></td>
                <td>
                  {cost.bodies.map(({ code, name, change }) => (
                    <span key={code} className="compare-change">
                      {name} <ChangeYen value={change} />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {costs.length > SHOWN && <p className="compare-quiet">{words.moreCosts(costs.length - SHOWN)}</p>}
    </>
  )
}

function sizeOf({ bodies }: ComparedCost): number {
  return bodies.reduce((sum, { change }) => sum + Math.abs(change), 0)
}

function Side({ side }: { readonly side: ComparedCost['before'] }) {
  const { compare: words } = useWords()
  if (side === undefined) return words.none
  return side.total === undefined ? <StateMark state={side.state} /> : <Yen value={side.total} />
}

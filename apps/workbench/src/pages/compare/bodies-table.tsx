import type { BodyEffect } from '@renkei/ruleset'
import { ChangeYen } from '../../parts/change-yen.tsx'
import { Yen } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'

interface BodiesTableProps {
  readonly bodies: readonly BodyEffect[]
  readonly caption: string
}

/** Before, after and the difference of each body, with bars to the left for less and to the right for more. */
export function BodiesTable({ bodies, caption }: BodiesTableProps) {
  const { compare: words, common } = useWords()
  const widest = Math.max(1, ...bodies.map(({ change }) => Math.abs(change)))
  const sum = (of: (body: BodyEffect) => number): number => bodies.reduce((total, body) => total + of(body), 0)
  return (
    <div className="compare-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="listing compare-bodies">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{common.body}</th>
            <th scope="col" className="listing-number">{words.before}</th>
            <th scope="col" className="listing-number">{words.after}</th>
            <th scope="col" className="listing-number">{words.change}</th>
            <td className="compare-bar-head" />
          </tr>
        </thead>
        <tbody>
          {bodies.map(({ code, name, before, after, change }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="listing-number"><Yen value={before} /></td>
              <td className="listing-number"><Yen value={after} /></td>
              <td className="listing-number"><ChangeYen value={change} /></td>
              <td aria-hidden="true">
                <span className="compare-bar">
                  <span className={change < 0 ? 'compare-less' : 'compare-more'} style={{ width: `${String((Math.abs(change) / widest) * 50)}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{common.total}</th>
            <td className="listing-number"><Yen value={sum(({ before }) => before)} /></td>
            <td className="listing-number"><Yen value={sum(({ after }) => after)} /></td>
            <td className="listing-number"><ChangeYen value={sum(({ change }) => change)} /></td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

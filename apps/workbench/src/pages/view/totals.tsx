import type { MatrixTotal } from '../../engine/protocol.ts'
import { Yen } from '../../parts/yen.tsx'
import { useWords } from '../../words/use-words.ts'

interface TotalsProps {
  readonly total: MatrixTotal
  /** ISO date. */
  readonly asOf: string
}

/** Settled and provisional yen apart, and what is still open: never one bare number. */
export function Totals({ total, asOf }: TotalsProps) {
  const { view: words, common } = useWords()
  const unit = <small>{common.yenUnit}</small>
  return (
    <div className="totals">
    <dl>
      <div>
        <dt>{words.determined}</dt>
        <dd>
          <Yen value={total.determined} />
          {unit}
        </dd>
      </div>
      {total.provisional !== 0 && (
        <div>
          <dt>{words.provisional}</dt>
          <dd>
            <Yen value={total.provisional} />
            {unit}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.open}</dt>
        <dd>{common.count(total.open)}</dd>
      </div>
      {total.hanging !== 0 && (
        <div>
          <dt>{words.hanging}</dt>
          <dd>
            <Yen value={total.hanging} />
            {unit}
          </dd>
        </div>
      )}
    </dl>
      <p>{words.asOf(common.day(asOf))}</p>
    </div>
  )
}

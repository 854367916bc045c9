import type { Matrix } from '../../engine/protocol.ts'
import type { FigureGridShape } from '../../parts/figure-grid.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen } from '../../parts/yen.tsx'
import type { Words } from '../../words/words.ts'
import { shareCell } from './share-cell.tsx'

/** A row a cost: names are long, bodies are short. */
export function costRows(matrix: Matrix, { common, view }: Words): FigureGridShape {
  const { costs, bodies, totals } = matrix
  return {
    corner: common.cost,
    rowCount: costs.length,
    columnCount: bodies.length,
    columnHead: (column) => bodies[column]!.name,
    rowHead: (row) => {
      const { programme, title, cost } = costs[row]!
      return (
        <>
          <span className="cost-title">
            【{programme}】{title}
          </span>
          <span className="cost-name">{cost}</span>
        </>
      )
    },
    lead: [
      { head: common.state, width: 128, words: true, cell: (row) => <StateMark state={costs[row]!.state} /> },
      {
        head: view.amount,
        width: 128,
        cell: (row) => {
          const { total, hanging, countedAt, inTotal } = costs[row]!
          return (
            <>
              {total !== undefined ? <Yen value={total} /> : hanging !== undefined && hanging !== 0 && <span className="cost-hanging" title={view.hanging}>（<Yen value={hanging} />）</span>}
              {(countedAt !== undefined || !inTotal) && <small className="cost-remark">{countedAt === undefined ? view.beside : view.countedAt(countedAt)}</small>}
            </>
          )
        },
      },
    ],
    cell: (row, column) => shareCell(matrix, row, column, common.outside),
    foot: { head: common.total, lead: [null, <Yen key="all" value={matrix.all.determined + matrix.all.provisional} />], cell: (column) => <Yen value={totals[column]!.determined + totals[column]!.provisional} /> },
    columnWidth: 108,
    headWidth: 288,
  }
}

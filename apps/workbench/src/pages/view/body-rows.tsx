import type { Matrix } from '../../engine/protocol.ts'
import type { FigureGridShape } from '../../parts/figure-grid.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen } from '../../parts/yen.tsx'
import type { Words } from '../../words/words.ts'
import { shareCell } from './share-cell.tsx'

/** A row a body: for many bodies, or to read one body across. */
export function bodyRows(matrix: Matrix, { common, view }: Words): FigureGridShape {
  const { costs, bodies, totals, all } = matrix
  return {
    corner: common.body,
    rowCount: bodies.length,
    columnCount: costs.length,
    columnHead: (column) => {
      const { programme, cost, state } = costs[column]!
      return (
        <>
          <span className="cost-title">
            【{programme}】{cost}
          </span>
          <StateMark state={state} />
        </>
      )
    },
    rowHead: (row) => bodies[row]!.name,
    lead: [
      { head: common.total, width: 128, cell: (row) => <Yen value={totals[row]!.determined + totals[row]!.provisional} /> },
      { head: view.open, width: 72, cell: (row) => <span className="yen">{totals[row]!.open === 0 ? '' : common.count(totals[row]!.open)}</span> },
    ],
    cell: (row, column) => shareCell(matrix, column, row, common.outside),
    foot: {
      head: common.total,
      lead: [<Yen key="all" value={all.determined + all.provisional} />, <span key="open">{common.count(all.open)}</span>],
      cell: (column) => (costs[column]!.total === undefined ? null : <Yen value={costs[column]!.total} />),
    },
    columnWidth: 148,
    headWidth: 128,
  }
}

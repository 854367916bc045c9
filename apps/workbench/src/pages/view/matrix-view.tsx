import { useCallback, useMemo } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import { Problems } from '../../parts/problems.tsx'
import { FigureGrid } from '../../parts/figure-grid.tsx'
import { useWords } from '../../words/use-words.ts'
import { bodyRows } from './body-rows.tsx'
import { costRows } from './cost-rows.tsx'
import { Totals } from './totals.tsx'

/** Bodies × costs, the smaller side across unless the address says otherwise. */
export function MatrixView({ year, yearName }: { readonly year: number; readonly yearName: string }) {
  const words = useWords()
  const { language } = useSettings()
  const [{ rows }, change] = usePageSearch()
  const { value: matrix, failure } = useAnswer('desk/matrix', { year, language })
  const byBody = rows === 'bodies' || (matrix?.bodies.length ?? 0) > 40
  const shown = useMemo(() => matrix && (byBody ? bodyRows(matrix, words) : costRows(matrix, words)), [matrix, byBody, words])
  const onOpen = useCallback((row: number, column: number): void => {
    const [cost, body] = byBody ? [matrix?.costs[column], matrix?.bodies[row]] : [matrix?.costs[row], matrix?.bodies[column]]
    change({ programme: cost?.programme, cost: cost?.cost, of: body?.code })
  }, [matrix, byBody, change])
  if (failure !== undefined) return <p role="alert">{words.problems.failure(failure)}</p>
  if (!matrix || !shown) return <p className="shell-loading">{words.app.loading}</p>
  if (matrix.costs.length === 0) return <p>{words.view.noCosts}</p>
  return (
    <>
      <Totals total={matrix.all} asOf={matrix.asOf} />
      <Problems messages={matrix.messages} computable />
      <p className="hidden" id="matrix-hint">
        {words.view.hint}
      </p>
      <FigureGrid
        {...shown}
        label={words.view.caption(yearName)}
        describedBy="matrix-hint"
        onOpen={onOpen}
      />
    </>
  )
}

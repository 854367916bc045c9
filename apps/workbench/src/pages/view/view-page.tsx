import './view.css'
import '../../parts/listing.css'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import { NoWork } from '../../parts/no-work.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { BodyView } from './body-view.tsx'
import { ChartsView } from './charts-view.tsx'
import { MatrixView } from './matrix-view.tsx'
import { ReasonsPanel } from './reasons-panel.tsx'
import { useYear } from '../../engine/use-year.ts'
import { ViewTools } from './view-tools.tsx'
import { YearNotes } from './year-notes.tsx'

/** 見る: what the rules come to in a year, for all bodies or for one. */
export function ViewPage() {
  const { view: words, common } = useWords()
  const { language } = useSettings()
  const { work } = useDeskState()
  const [search] = usePageSearch()
  const { value: outline } = useAnswer('desk/outline', { language })
  const year = useYear(outline)
  if (!work) return <NoWork title={words.title} />
  if (!outline) return <div className="page" aria-busy="true" />
  const body = outline.bodies.find(({ code }) => code === search.body)
  return (
    <div className="page">
      <h1>{body ? words.mine(body.name) : words.title}</h1>
      <Problems messages={outline.messages} computable={outline.computable} />
      {outline.computable && year !== undefined && (
        <>
          <p className="print-only">{`${outline.name}　${common.fiscalYear(year)}`}</p>
          <ViewTools outline={outline} year={year} />
          {search.shape === 'charts' ? <ChartsView year={year} body={body} /> : body ? <BodyView key={body.code} year={year} body={body} /> : <MatrixView year={year} yearName={common.fiscalYear(year)} />}
          {search.shape !== 'charts' && <YearNotes year={year} body={body?.code} />}
          <ReasonsPanel year={year} outline={outline} />
        </>
      )}
    </div>
  )
}
